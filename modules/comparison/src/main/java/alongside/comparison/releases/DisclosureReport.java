package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import java.util.List;

/**
 * What national leads read of how a release was tested. It never tells an interval or a cell.
 *
 * @param attacks what the attacker knew in each attack that was run, such as {@code K0}
 * @param passed tables that are published
 * @param withheld tables that could have been published and were not
 */
public record DisclosureReport(
        int release,
        int policy,
        List<String> attacks,
        List<ReleaseTable> passed,
        List<ReleaseTable> withheld) {
    public DisclosureReport {
        attacks = List.copyOf(attacks);
        passed = List.copyOf(passed);
        withheld = List.copyOf(withheld);
    }
}
