package alongside.portal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV that Excel opens as it is meant: UTF-8 with a mark, every field quoted, no formulas. */
final class CsvSheet implements Sheet {
    private static final String MARK = "\uFEFF";
    // What spreadsheet programs take for a formula, full-width forms included (OWASP).
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Visit.ZONE);

    private final BufferedWriter file;

    CsvSheet(Path path) throws IOException {
        file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        file.write(MARK);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        try {
            file.write(cells.stream().map(CsvSheet::field).collect(Collectors.joining(",")));
            file.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void headings(List<String> headings) {
        row(headings);
    }

    private static String field(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean yes -> yes ? "Yes" : "No";
            case Instant moment -> MOMENT.format(moment);
            default -> quoted(cell.toString());
        };
    }

    private static String quoted(String text) {
        var guard = formula(text) || formula(text.stripLeading()) ? "'" : "";
        return '"' + guard + text.replace("\"", "\"\"") + '"';
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
