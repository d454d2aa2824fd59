package alongside.comparison.histories;

import alongside.comparison.attack.Knowledge;
import alongside.comparison.attack.Verdict;
import alongside.comparison.engine.Report;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came of one history or of many: what the attacker found, and how much was published. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Outcome {
    private final TreeSet<Long> seeds = new TreeSet<>();
    private final TreeSet<Long> unsafe = new TreeSet<>();
    private final TreeMap<Integer, Integer> errors = new TreeMap<>();
    private final EnumMap<Knowledge, Verdict.Narrowest> narrowest = new EnumMap<>(Knowledge.class);
    private int releases;
    private int headlinesOnly;
    private int attemptsFailed;
    private long cells;
    private long cellsDue;
    private long groups;
    private long groupsDue;

    static Outcome of(long seed) {
        var outcome = new Outcome();
        outcome.seeds.add(seed);
        return outcome;
    }

    void attempts(long seed, Report report) {
        var verdict = report.attempts().getLast().verdict();
        attemptsFailed += report.attempts().size() - 1;
        if (!verdict.safe()) {
            unsafe.add(seed);
        }
        verdict.narrowest().forEach((k, n) -> narrowest.merge(k, n, Verdict.Narrowest::or));
    }

    void release(boolean headlineOnly) {
        releases++;
        headlinesOnly += headlineOnly ? 1 : 0;
    }

    void cell(boolean published) {
        cellsDue++;
        cells += published ? 1 : 0;
    }

    void group(boolean published) {
        groupsDue++;
        groups += published ? 1 : 0;
    }

    void error(double perMille) {
        errors.merge((int) Math.ceil(perMille), 1, Integer::sum);
    }

    /** Adds what came of other histories. */
    public void add(Outcome other) {
        seeds.addAll(other.seeds);
        unsafe.addAll(other.unsafe);
        other.errors.forEach((error, times) -> errors.merge(error, times, Integer::sum));
        other.narrowest.forEach((k, n) -> narrowest.merge(k, n, Verdict.Narrowest::or));
        releases += other.releases;
        headlinesOnly += other.headlinesOnly;
        attemptsFailed += other.attemptsFailed;
        cells += other.cells;
        cellsDue += other.cellsDue;
        groups += other.groups;
        groupsDue += other.groupsDue;
    }

    /** Seeds of the histories. */
    public Set<Long> seeds() {
        return seeds;
    }

    /** Seeds of histories with a release that the attacker breaks. */
    public Set<Long> unsafe() {
        return unsafe;
    }

    public Map<Knowledge, Verdict.Narrowest> narrowest() {
        return narrowest;
    }

    public int releases() {
        return releases;
    }

    public long cells() {
        return cells;
    }

    /** How often the attacker made the engine withhold something. */
    public int attemptsFailed() {
        return attemptsFailed;
    }

    public int headlinesOnly() {
        return headlinesOnly;
    }

    /** Releases of which the headline alone could be published, in percent. */
    public double headlinesOnlyPercent() {
        return 100.0 * headlinesOnly / Math.max(1, releases);
    }

    /** Share of England's cells with somebody in them that are published, in percent. */
    public double cellsPercent() {
        return 100.0 * cells / Math.max(1, cellsDue);
    }

    public double groupsPercent() {
        return 100.0 * groups / Math.max(1, groupsDue);
    }

    /** How far the rounding of counts of 20 or more takes them in the median, in percent. */
    public double medianErrorPercent() {
        var half = errors.values().stream().mapToInt(Integer::intValue).sum() / 2;
        for (var entry : errors.entrySet()) {
            half -= entry.getValue();
            if (half < 0) {
                return entry.getKey() / 10.0;
            }
        }
        return 0;
    }

    /** All of it in one line. */
    public String line() {
        return ("%d histories, %d releases, %d cells published: %.1f %% of cells, %.1f %% of group"
                        + " growth, median error %.1f %%, headline alone %d, withheld after an"
                        + " attack %d times, broken %d, narrowest %s")
                .formatted(
                        seeds.size(),
                        releases,
                        cells,
                        cellsPercent(),
                        groupsPercent(),
                        medianErrorPercent(),
                        headlinesOnly,
                        attemptsFailed,
                        unsafe.size(),
                        narrowest);
    }
}
