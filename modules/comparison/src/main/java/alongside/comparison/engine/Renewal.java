package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is fixed for a panel year, on 31 March and at the first release. */
final class Renewal {
    private final Policy policy;
    private final Panel panel;
    private final int number;

    /**
     * @param number of the release
     */
    Renewal(Policy policy, Panel panel, int number) {
        this.policy = policy;
        this.panel = panel;
        this.number = number;
    }

    Year year(@Nullable Candidate before) {
        if (before == null) {
            return fresh(panel.rows().size() >= policy.londonApartFrom(), Map.of());
        }
        if (Panel.isNewYear(panel.quarterEnd())) {
            return fresh(before.year().londonApart(), before.year().since());
        }
        return before.year();
    }

    private Year fresh(boolean londonApart, Map<String, Integer> before) {
        var groups = new TreeMap<String, String>();
        var small = new TreeSet<String>();
        for (var row : panel.rows()) {
            groups.put(row.trust(), RegionGroup.of(row.region(), londonApart).key());
            if (row.headcount() < policy.smallBelow()) {
                small.add(row.trust());
            }
        }
        var since = panel.since(before, number);
        return new Year(londonApart, groups, small, bases(panel.rows()), since, Set.of());
    }

    private Map<String, Integer> bases(List<SignedReturn> rows) {
        var bases = new TreeMap<String, Integer>();
        var england = new Dominance(rows.stream().map(SignedReturn::headcount).toList());
        bases.put(
                Year.key(ReleaseTable.T1, Headline.ENGLAND),
                base(policy.headcountBase(), england.largest()));
        for (var table :
                EnumSet.of(ReleaseTable.T5, ReleaseTable.T6_ROLES, ReleaseTable.T6_BANDS)) {
            for (var row : Taxonomy.rows(table)) {
                var counts =
                        rows.stream()
                                .map(r -> Taxonomy.people(table, r).getOrDefault(row, 0))
                                .toList();
                var largest = new Dominance(counts).largest();
                bases.put(Year.key(table, row), base(Parts.smallestBase(policy, table), largest));
            }
        }
        return bases;
    }

    private int base(int smallest, long largest) {
        return Rounding.base(policy, smallest, Rounding.bound(policy, largest));
    }
}
