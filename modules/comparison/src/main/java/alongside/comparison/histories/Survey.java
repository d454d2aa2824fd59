package alongside.comparison.histories;

import alongside.comparison.attack.Knowledge;
import alongside.comparison.attack.Verdict;
import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes of many histories: what the attacker finds, and how much is published all the same.
 */
public final class Survey {
    private static final Set<ReleaseTable> COUNTS =
            EnumSet.of(ReleaseTable.T5, ReleaseTable.T6_ROLES, ReleaseTable.T6_BANDS);
    private static final Set<ReleaseTable> HEADLINES =
            EnumSet.of(ReleaseTable.T1, ReleaseTable.T10);

    /** Counts from here on are measured by how far their rounding takes them. */
    private static final int COUNTED = 20;

    private final Policy policy;
    private final List<Double> errors = new ArrayList<>();
    private final Map<Knowledge, Verdict.Narrowest> narrowest = new EnumMap<>(Knowledge.class);
    private final List<Long> unsafe = new ArrayList<>();
    private int histories;
    private int releases;
    private int headlinesOnly;
    private int attemptsFailed;
    private long cells;
    private long cellsDue;
    private long groups;
    private long groupsDue;

    public Survey(Policy policy) {
        this.policy = policy;
    }

    /**
     * Publishes a history's releases one by one, each attacked with all before it.
     *
     * @throws Engine.NoRelease if a quarter could not be published at all
     */
    public void add(History history) {
        var engine = new Engine(policy, 7_919 * history.seed() + 13);
        var published = new ArrayList<Candidate>();
        for (var frozen : history.quarters()) {
            var candidate = engine.prepare(frozen, published, Engine.Progress.NONE);
            published.add(candidate);
            count(history, candidate);
        }
        histories++;
    }

    private void count(History history, Candidate candidate) {
        releases++;
        var attempts = candidate.report().attempts();
        var verdict = attempts.getLast().verdict();
        attemptsFailed += attempts.size() - 1;
        if (!verdict.safe()) {
            unsafe.add(history.seed());
        }
        verdict.narrowest().forEach((k, n) -> narrowest.merge(k, n, Verdict.Narrowest::or));
        var tables = candidate.release().tables();
        headlinesOnly += tables.stream().allMatch(t -> HEADLINES.contains(t.table())) ? 1 : 0;
        for (var table : COUNTS) {
            Taxonomy.rows(table).stream()
                    .filter(row -> !row.equals(SignedReturn.NOT_STATED))
                    .forEach(row -> cell(candidate, table, row));
        }
        if (!candidate.base().isEmpty()) {
            groups(candidate);
        }
    }

    /** A cell that has people behind it and is, or is not, published. */
    private void cell(Candidate candidate, ReleaseTable table, String row) {
        var people = candidate.rows().stream().mapToInt(r -> people(table, r, row)).sum();
        if (people == 0) {
            return;
        }
        cellsDue++;
        var cell = candidate.release().cell(table, row, "headcount");
        var value = cell.isPresent() ? cell.get().value() : null;
        if (value != null) {
            cells++;
            if (people >= COUNTED) {
                errors.add(Math.abs(Long.parseLong(value) - people) / (double) people);
            }
        }
    }

    private static int people(ReleaseTable table, SignedReturn row, String key) {
        var split =
                switch (table) {
                    case T6_ROLES -> row.roles();
                    case T6_BANDS -> row.bands();
                    default -> row.services();
                };
        return split == null ? 0 : split.getOrDefault(key, 0);
    }

    private void groups(Candidate candidate) {
        for (var group : RegionGroup.values()) {
            if (group != RegionGroup.LONDON || candidate.year().londonApart()) {
                groupsDue++;
                var cell = candidate.release().cell(ReleaseTable.T2, group.key(), "growth");
                groups += cell.isPresent() && !cell.get().isHidden() ? 1 : 0;
            }
        }
    }

    public int histories() {
        return histories;
    }

    public int releases() {
        return releases;
    }

    public long cells() {
        return cells;
    }

    /** Seeds of histories with a release that the attacker breaks. */
    public List<Long> unsafe() {
        return unsafe;
    }

    /** How often the attacker made the engine withhold something. */
    public int attemptsFailed() {
        return attemptsFailed;
    }

    public Map<Knowledge, Verdict.Narrowest> narrowest() {
        return narrowest;
    }

    /** Share of England's cells with somebody in them that are published, in percent. */
    public double cellsPercent() {
        return 100.0 * cells / Math.max(1, cellsDue);
    }

    public double groupsPercent() {
        return 100.0 * groups / Math.max(1, groupsDue);
    }

    /** Releases of which the headline alone could be published, in percent. */
    public double headlinesOnlyPercent() {
        return 100.0 * headlinesOnly / Math.max(1, releases);
    }

    public int headlinesOnly() {
        return headlinesOnly;
    }

    /** How far the rounding of counts of 20 or more takes them in the median, in percent. */
    public double medianErrorPercent() {
        var sorted = errors.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : 100 * sorted.get(sorted.size() / 2);
    }
}
