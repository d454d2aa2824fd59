package alongside.tenants.organisations;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of facts that come with Alongside: Trusts that run mental health services, and ICBs.
 */
final class ShippedRegister {
    static final LocalDate AS_AT = LocalDate.of(2026, 7, 8);
    static final String NAME = "organisations-2026-07-08.csv";
    private static final String ICBS = "icbs-2026-07-08.csv";

    private ShippedRegister() {}

    static byte[] content() {
        return resource(NAME);
    }

    static List<FileRow> rows() {
        return CsvText.records(content()).stream()
                .skip(1)
                .map(line -> FileRow.of(line.getStartingLineNumber(), entry(line)))
                .toList();
    }

    static Map<String, String> icbs() {
        return CsvText.records(resource(ICBS)).stream()
                .skip(1)
                .collect(Collectors.toMap(line -> line.getField(0), line -> line.getField(1)));
    }

    private static RegisterEntry entry(CsvRecord line) {
        return new RegisterEntry(
                line.getField(0),
                line.getField(1),
                Region.valueOf(line.getField(2)),
                line.getField(3),
                date(line.getField(4)),
                date(line.getField(5)),
                line.getField(6).isEmpty() ? null : line.getField(6));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static byte[] resource(String name) {
        try (var in = ShippedRegister.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
