package alongside.bench;

import alongside.comparison.histories.Linkage;
import java.util.List;
import java.util.Locale;

/** Prints how many rows of Trusts under made-up codes are found by who read their public pages. */
final class Pseudonyms {
    private static final int HISTORIES = 200;

    private Pseudonyms() {}

    static List<Measurement> print(Stage stage) {
        System.out.printf(
                "%-32s %8s %8s %22s%n", "a row shows", "unique", "linked", "linked a quarter late");
        for (var found : Linkage.of(HISTORIES)) {
            System.out.printf(
                    Locale.UK,
                    "%-32s %6.0f %% %6.0f %% %20.0f %%%n",
                    found.row().words(),
                    found.unique(),
                    found.linked(),
                    found.linkedStale());
        }
        return List.of();
    }
}
