package alongside.bench;

import alongside.quickstart.StaffImport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A staff file of 100,000 rows: read, checked, saved and audited. */
final class ImportSpeed {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 3;

    private ImportSpeed() {}

    /** P9: against a raw COPY into a staging table and INSERT … SELECT from it. */
    static List<Measurement> againstCopy(Stage stage) {
        var file = StaffFile.of(ROWS);
        var ours = new ArrayList<Double>();
        var reference = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(seconds(stage, stage.newTrust("import" + i), file));
            reference.add(CopyReference.load(stage, stage.newTrust("copy" + i), file));
        }
        return List.of(
                new Measurement(
                        "P9 import of 100,000 rows",
                        "s",
                        Rounds.median(ours),
                        Rounds.median(reference),
                        2,
                        3,
                        false));
    }

    /** From sending the file until it is saved. */
    private static double seconds(Stage stage, String slug, byte[] file) {
        try (var api = stage.api()) {
            var begun = System.nanoTime();
            new StaffImport(api, slug).save("bench.csv", file, LocalDate.of(2026, 6, 30));
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
