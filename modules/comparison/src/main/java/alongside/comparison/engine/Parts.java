package alongside.comparison.engine;

import alongside.comparison.engine.Report.Reason;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import alongside.comparison.releases.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headcount in parts: service categories (T5), role levels and bands (T6), coverage (T8). */
final class Parts {
    static final String HEADCOUNT = "headcount";

    private final Policy policy;
    private final Set<Rule> off;
    private final Year year;
    private final List<SignedReturn> rows;

    Parts(Policy policy, Set<Rule> off, Year year, List<SignedReturn> rows) {
        this.policy = policy;
        this.off = off;
        this.year = year;
        this.rows = rows;
    }

    static int smallestBase(Policy policy, ReleaseTable table) {
        return table == ReleaseTable.T5 ? policy.servicesBase() : policy.rolesBase();
    }

    /**
     * @param england the most that England's headcount could be for who reads the headline
     */
    Built counts(ReleaseTable table, long england) {
        var reasons = new LinkedHashMap<String, Reason>();
        var values = new LinkedHashMap<String, Dominance>();
        for (var row : Taxonomy.rows(table)) {
            var value = values(table, row);
            values.put(row, value);
            var reason = reason(table, row, value);
            if (reason != null) {
                reasons.put(row, reason);
            }
        }
        var lowest = new LinkedHashMap<String, Long>();
        values.forEach((row, value) -> {
            if (!reasons.containsKey(row)) {
                lowest.put(row, cell(table, row, value).lowest());
            }
        });
        if (!reasons.isEmpty()) {
            Hiding.more(lowest, england, policy.hiddenReaches())
                    .forEach(row -> reasons.put(row, Reason.PROTECTS_ANOTHER));
        }
        var built = new Built(table);
        values.forEach((row, value) -> built.put(cell(table, row, value).cell(), reasons.get(row)));
        return built;
    }

    private record Rounded(Cell cell, long lowest) {}

    private Rounded cell(ReleaseTable table, String row, Dominance value) {
        var base = base(table, row);
        var rounded = Rounding.nearest(value.total(), base);
        return new Rounded(Cell.count(row, HEADCOUNT, rounded, base), rounded - base / 2);
    }

    private int base(ReleaseTable table, String row) {
        return year.bases().getOrDefault(Year.key(table, row), smallestBase(policy, table));
    }

    private Dominance values(ReleaseTable table, String row) {
        return new Dominance(
                rows.stream().map(r -> Taxonomy.people(table, r).getOrDefault(row, 0)).toList());
    }

    private @Nullable Reason reason(ReleaseTable table, String row, Dominance value) {
        var base = base(table, row);
        if (value.contributors() < policy.leastBehind() && !off.contains(Rule.CONTRIBUTORS)) {
            return Reason.FEW_TRUSTS;
        }
        if (!value.passes(policy) && !off.contains(Rule.DOMINANCE)) {
            return Reason.DOMINANCE;
        }
        if (value.total() < base || (!off.contains(Rule.SERVICES) && isTight(table, value))) {
            return Reason.FEW_PEOPLE;
        }
        var shielded = Rounding.shields(policy, base, value.largest());
        return shielded || off.contains(Rule.BASES) ? null : Reason.LARGE_TRUST;
    }

    private boolean isTight(ReleaseTable table, Dominance value) {
        return table == ReleaseTable.T5
                && value.total()
                        < value.contributors() + value.largest() + policy.slackOfServices();
    }

    /** Trusts with somebody in each service category, where its headcount is shown. */
    Built coverage(Built services) {
        var built = new Built(ReleaseTable.T8);
        for (var cell : services.published().cells()) {
            if (cell.row().equals(SignedReturn.NOT_STATED)) {
                continue;
            }
            var trusts = values(ReleaseTable.T5, cell.row()).contributors();
            var rounded = Rounding.nearest(trusts, policy.coverageBase());
            built.put(
                    Cell.count(cell.row(), "trusts", rounded, policy.coverageBase()),
                    cell.isHidden() ? Reason.PROTECTS_ANOTHER : null);
        }
        return built;
    }
}
