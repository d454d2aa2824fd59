package alongside.tenants.organisations;

import alongside.kernel.Refusal;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The official file of NHS Trusts, etr.csv: no header, columns by position. 1 code, 2 name, 3
 * region, 4 ICB, 11 opened, 12 closed.
 */
final class OdsFile {
    private static final int COLUMNS = 12;
    private static final int MOST_ROWS = 20_000;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}|[A-Z][0-9][A-Z][0-9][A-Z]");
    private static final Pattern ICB = Pattern.compile("[A-Z0-9]{3,5}");

    private final List<FileRow> rows = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    private OdsFile() {}

    /**
     * @throws Refusal.Invalid if it is not that kind of file at all
     */
    static List<FileRow> rows(byte[] content) {
        var records = CsvText.records(content);
        if (records.isEmpty()) {
            throw Refusal.invalid("file", "The file is empty");
        }
        if (records.size() > MOST_ROWS) {
            throw Refusal.invalid("file", "The file has more than 20,000 rows");
        }
        var file = new OdsFile();
        records.forEach(file::read);
        if (file.rows.stream().allMatch(row -> row.entry() == null)) {
            throw Refusal.invalid(
                    "file",
                    "No row of this file can be used. Choose the official file of NHS Trusts, etr.csv");
        }
        return file.rows;
    }

    private void read(CsvRecord line) {
        var number = line.getStartingLineNumber();
        var code = field(line, 1).toUpperCase(Locale.ROOT);
        var name = OfficialName.write(field(line, 2));
        var fault = fault(line, code, name);
        if (fault == null) {
            seen.put(code, number);
            rows.add(FileRow.of(number, entry(line, code, name)));
        } else {
            rows.add(FileRow.rejected(number, code, name, fault));
        }
    }

    private @Nullable String fault(CsvRecord line, String code, String name) {
        if (line.getFieldCount() < COLUMNS) {
            return "There are %d columns and there should be at least %d"
                    .formatted(line.getFieldCount(), COLUMNS);
        }
        if (!CODE.matcher(code).matches()) {
            return "Column 1 is not the code of an organisation";
        }
        if (seen.containsKey(code)) {
            return "The same code is in row " + seen.get(code);
        }
        if (name.isEmpty()) {
            return "Column 2, the name, is empty";
        }
        if (Region.find(field(line, 3)).isEmpty()) {
            return field(line, 3).isEmpty()
                    ? "It has no NHS England region, so it is not in England"
                    : "Column 3 is not an NHS England region";
        }
        if (!field(line, 4).isEmpty() && !ICB.matcher(field(line, 4)).matches()) {
            return "Column 4 is not the code of an ICB";
        }
        return datesFault(line);
    }

    private static @Nullable String datesFault(CsvRecord line) {
        for (int column = 11; column <= 12; column++) {
            if (!field(line, column).isEmpty() && date(field(line, column)).isEmpty()) {
                return "Column %d is not a date such as 20260331".formatted(column);
            }
        }
        var opened = date(field(line, 11));
        var closed = date(field(line, 12));
        return opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())
                ? "It closed before it opened"
                : null;
    }

    private static RegisterEntry entry(CsvRecord line, String code, String name) {
        var icb = field(line, 4);
        return new RegisterEntry(
                code,
                name,
                Region.find(field(line, 3)).orElse(null),
                icb.isEmpty() ? null : icb,
                date(field(line, 11)).orElse(null),
                date(field(line, 12)).orElse(null),
                null);
    }

    private static String field(CsvRecord line, int position) {
        return position > line.getFieldCount()
                ? ""
                : line.getField(position - 1).replace("\0", "").strip();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
