package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import java.util.Locale;
import java.util.Map;

/** The disclosure report in words. */
public final class ReportWords {
    private static final Map<String, String> KNOWLEDGE =
            Map.of(
                    "K0", "This release",
                    "K1",
                            "All releases so far, which Trusts are in them, and which services these run",
                    "K2", "The same, and headcounts that Trusts published themselves",
                    "K3", "The same, and all figures of one Trust",
                    "K4", "The same, and all figures of 2 Trusts that work together",
                    "K5", "The same, and all figures of a third Trust, which joined or is to leave",
                    "K6", "All figures of all other Trusts",
                    "K7",
                            "All figures of all other Trusts, and that a Trust changes by at most 2 people a quarter");

    private ReportWords() {}

    public static String knowledge(String attack) {
        return KNOWLEDGE.getOrDefault(attack.toUpperCase(Locale.ROOT), attack);
    }

    public static String result(DisclosureReport report, ReleaseTable table) {
        if (report.passed().contains(table)) {
            return "Passed";
        }
        return report.withheld().contains(table) ? "Withheld" : CellWords.NOT_HERE;
    }
}
