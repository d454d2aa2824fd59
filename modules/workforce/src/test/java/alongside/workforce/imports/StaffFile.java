package alongside.workforce.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A staff report as a Trust exports it, with invented people. */
record StaffFile(List<String> lines) {
    private static final String HEADINGS =
            "Employee Number,Assignment Number,Last Name,First Name,Org L4,Org L5,Org L6,Team,"
                    + "Position Title,Grade,Assignment Category,Contracted Hours,"
                    + "Start Date In Position,Assignment End Date";

    /** Shown at 2 June 2021: Ada has two assignments, Ivo has left. 5 rows, 3 people in post. */
    static StaffFile june() {
        return of(
                "00200001,00200001-1,Ashby,Ada,Directorate,Rehabilitation,North Shire,Elm House,"
                        + "Peer Support Worker,XN03,Permanent,18.75,03-MAR-2019,",
                "00200001,00200001-2,Ashby,Ada,Directorate,Liaison Psychiatry,South Shire,"
                        + "General Hospital,Peer Support Worker,XN03,Permanent,7.5,01-FEB-2021,",
                "00200002,00200002-1,O'Dowd,Ben,Directorate,Rehabilitation,North Shire,Elm House,"
                        + "Senior Peer Support Worker,XN04,Fixed Term Temp,37.5,14-OCT-2020,",
                "00200003,00200003-1,Fenn-Obi,Cleo,Directorate,Liaison Psychiatry,South Shire,"
                        + "General Hospital,Peer Support Worker,XN03,Permanent,4,01-JAN-2021,",
                "00200004,00200004-1,Marsh,Ivo,Directorate,Liaison Psychiatry,South Shire,"
                        + "General Hospital,Peer Support Worker,XN03,Permanent,30,07-SEP-2020,"
                        + "28-MAY-2021");
    }

    /** The next quarter: Ben has gone, Cleo works more, Dara and a forensic team are new. */
    static StaffFile september() {
        return june().with("00200002-1", line -> line + "31-AUG-2021")
                .with("00200003-1", line -> line.replace(",4,", ",22.5,"))
                .and(
                        "00200005,00200005-1,Quill,Dara,Directorate,Forensic,North Shire,"
                                + "Secure Unit,Peer Support Worker,XN03,Permanent,37.5,"
                                + "01-SEP-2021,");
    }

    /** As many people as wanted, each with one assignment. */
    static StaffFile large(int rows) {
        return new StaffFile(rows(rows).toList());
    }

    /** The headings, and as many rows. */
    static Stream<String> rows(int rows) {
        return Stream.concat(
                Stream.of(HEADINGS),
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                "%08d,%08d-1,Surname%d,First%d,Directorate,Service %d,Shire,Team %d,"
                                                .formatted(i, i, i % 977, i % 101, i % 8, i % 8)
                                        + "Peer Support Worker,XN03,Permanent,37.5,"
                                        + "%02d/%02d/2020,".formatted(1 + i % 28, 1 + i % 12)));
    }

    static StaffFile of(String... rows) {
        var lines = new ArrayList<String>();
        lines.add(HEADINGS);
        lines.addAll(List.of(rows));
        return new StaffFile(List.copyOf(lines));
    }

    /** The same with the line that holds this text changed. */
    StaffFile with(String part, UnaryOperator<String> change) {
        return new StaffFile(
                lines.stream()
                        .map(line -> line.contains(part) ? change.apply(line) : line)
                        .toList());
    }

    StaffFile and(String row) {
        var more = new ArrayList<>(lines);
        more.add(row);
        return new StaffFile(List.copyOf(more));
    }

    StaffFile without(String part) {
        return new StaffFile(lines.stream().filter(line -> !line.contains(part)).toList());
    }

    Upload shownAt(String asAt) {
        return upload(String.join("\r\n", lines) + "\r\n", asAt);
    }

    static Upload upload(String text, String asAt) {
        try {
            var file = Files.createTempFile("staff", ".csv");
            file.toFile().deleteOnExit();
            Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            return new Upload(file, "staff.csv", LocalDate.parse(asAt), true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
