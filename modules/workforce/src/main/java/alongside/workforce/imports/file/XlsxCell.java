package alongside.workforce.imports.file;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as the text a person sees, dates as {@code 2021-06-02}. */
final class XlsxCell {
    private static final Pattern NOT_A_DATE_PART = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");
    private static final Pattern DATE_PART = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private XlsxCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            return String.valueOf(cell.getRawValue());
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return cell.getType() == CellType.NUMBER && date(cell) && day(number)
                    ? day(cell)
                    : plain(number);
        }
        return String.valueOf(cell.getValue());
    }

    private static boolean date(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        return DATE_PART.matcher(NOT_A_DATE_PART.matcher(format).replaceAll("")).find();
    }

    /** From 1 January 1900 to 31 December 9999: what is outside was never meant as a date. */
    private static boolean day(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    private static String day(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** A workbook writes 0.6 as 0.59999999999999998; the shortest text of that number is 0.6. */
    private static String plain(BigDecimal number) {
        var shortest = new BigDecimal(Double.toString(number.doubleValue()));
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }
}
