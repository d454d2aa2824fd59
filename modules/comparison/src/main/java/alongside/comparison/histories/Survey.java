package alongside.comparison.histories;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** Publishes histories release by release and counts what comes of it. */
public final class Survey {
    private static final Set<ReleaseTable> COUNTS =
            EnumSet.of(ReleaseTable.T5, ReleaseTable.T6_ROLES, ReleaseTable.T6_BANDS);
    private static final Set<ReleaseTable> HEADLINES =
            EnumSet.of(ReleaseTable.T1, ReleaseTable.T10);

    /** Counts from here on are measured by how far their rounding takes them. */
    private static final int COUNTED = 20;

    private Survey() {}

    /**
     * A history's releases, each attacked with all before it.
     *
     * @throws Engine.NoRelease if a quarter could not be published at all
     */
    public static Outcome of(History history, Policy policy) {
        var engine = new Engine(policy, 7_919 * history.seed() + 13);
        var published = new ArrayList<Candidate>();
        var outcome = Outcome.of(history.seed());
        for (var frozen : history.quarters()) {
            var candidate = engine.prepare(frozen, published, Engine.Progress.NONE);
            published.add(candidate);
            count(outcome, history.seed(), candidate);
        }
        return outcome;
    }

    private static void count(Outcome outcome, long seed, Candidate candidate) {
        outcome.attempts(seed, candidate.report());
        var tables = candidate.release().tables();
        outcome.release(tables.stream().allMatch(t -> HEADLINES.contains(t.table())));
        for (var table : COUNTS) {
            Taxonomy.rows(table).stream()
                    .filter(row -> !row.equals(SignedReturn.NOT_STATED))
                    .forEach(row -> cell(outcome, candidate, table, row));
        }
        if (!candidate.base().isEmpty()) {
            groups(outcome, candidate);
        }
    }

    /** A cell that has people behind it and is, or is not, published. */
    private static void cell(Outcome outcome, Candidate candidate, ReleaseTable table, String row) {
        var people =
                candidate.rows().stream()
                        .mapToInt(r -> Taxonomy.people(table, r).getOrDefault(row, 0))
                        .sum();
        if (people == 0) {
            return;
        }
        var cell = candidate.release().cell(table, row, "headcount");
        var value = cell.isPresent() ? cell.get().value() : null;
        outcome.cell(value != null);
        if (value != null && people >= COUNTED) {
            outcome.error(1_000.0 * Math.abs(Long.parseLong(value) - people) / people);
        }
    }

    private static void groups(Outcome outcome, Candidate candidate) {
        for (var group : RegionGroup.values()) {
            if (group != RegionGroup.LONDON || candidate.year().londonApart()) {
                var cell = candidate.release().cell(ReleaseTable.T2, group.key(), "growth");
                outcome.group(cell.isPresent() && !cell.get().isHidden());
            }
        }
    }
}
