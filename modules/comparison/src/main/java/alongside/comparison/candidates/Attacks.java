package alongside.comparison.candidates;

import alongside.comparison.attack.Knowledge;
import alongside.comparison.attack.Verdict;
import alongside.comparison.engine.Report;
import java.util.Arrays;
import java.util.List;

/** What was run against a candidate. */
public final class Attacks {
    private Attacks() {}

    /**
     * What the attacker knew in each attack, such as {@code K0}: always all of them. Who knows most
     * of a cell goes first, and where that leaves enough open the others cannot find more; which of
     * them were tried by name would say how much was left.
     */
    public static List<String> all() {
        return Arrays.stream(Knowledge.values()).map(Knowledge::name).toList();
    }

    /** The attempt that is published, or would be. */
    static Report.Attempt last(Report report) {
        return report.attempts().getLast();
    }

    /** How narrow it became: 24% of a headcount, 5 values of a count of 1 to 7 */
    public static String narrowest(Verdict.Narrowest narrowest) {
        var headcount = Math.round(narrowest.headcountPercent()) + "% of a headcount";
        var values = narrowest.smallValues() + " values for a count of 1 to 7";
        if (narrowest.smallValues() < 0) {
            return headcount;
        }
        return narrowest.headcountPercent() < 0 ? values : headcount + ", " + values;
    }
}
