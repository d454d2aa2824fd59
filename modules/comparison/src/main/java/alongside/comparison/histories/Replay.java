package alongside.comparison.histories;

import alongside.comparison.attack.Finding;
import alongside.comparison.attack.Range;
import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.engine.Frozen;
import alongside.comparison.figures.SignedReturn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second attacker: it knows all other Trusts and the secret offset, has the engine itself, and
 * tries which headcounts of the victim would have led to the same decisions. It is a report and no
 * reason to withhold: nobody outside has the offset.
 */
public final class Replay {
    private final Engine engine;
    private final Frozen frozen;
    private final List<Candidate> published;
    private final Candidate candidate;

    /**
     * @param published the releases before the candidate
     */
    public Replay(Engine engine, Frozen frozen, List<Candidate> published, Candidate candidate) {
        this.engine = engine;
        this.frozen = frozen;
        this.published = published;
        this.candidate = candidate;
    }

    /** For each Trust whose headcount made the engine withhold: what is left open about it. */
    public Map<String, Range> ranges() {
        var ranges = new TreeMap<String, Range>();
        for (var attempt : candidate.report().attempts()) {
            for (var finding : attempt.verdict().findings()) {
                var trust = finding.trust();
                if (trust != null && finding.row() == null && isOfNow(finding)) {
                    ranges.computeIfAbsent(trust, this::range);
                }
            }
        }
        return ranges;
    }

    private boolean isOfNow(Finding finding) {
        return finding.release() == candidate.release().number();
    }

    private Range range(String trust) {
        var headcount = headcount(trust);
        var lowest = headcount;
        while (lowest > 0 && isSame(trust, lowest - 1 - headcount)) {
            lowest--;
        }
        var highest = headcount;
        while (highest < 3 * headcount && isSame(trust, highest + 1 - headcount)) {
            highest++;
        }
        return new Range(lowest, highest);
    }

    private int headcount(String trust) {
        return candidate.rows().stream()
                .filter(row -> row.trust().equals(trust))
                .mapToInt(SignedReturn::headcount)
                .sum();
    }

    /** Whether the engine would have decided the same with more or fewer people there. */
    private boolean isSame(String trust, int more) {
        var returns = new ArrayList<SignedReturn>();
        for (var row : frozen.returns()) {
            returns.add(row.trust().equals(trust) ? with(row, more) : row);
        }
        var other =
                new Frozen(
                        frozen.quarterEnd(),
                        returns,
                        frozen.mergers(),
                        frozen.withdrawn(),
                        frozen.restated());
        try {
            var tried = engine.prepare(other, published, Engine.Progress.NONE);
            return tried.release().text().equals(candidate.release().text());
        } catch (Engine.NoRelease e) {
            return false;
        }
    }

    private static SignedReturn with(SignedReturn row, int more) {
        return new SignedReturn(
                row.trust(),
                row.quarterEnd(),
                row.region(),
                row.headcount() + more,
                row.wte(),
                with(row.services(), more),
                with(row.roles(), more),
                with(row.bands(), more),
                row.turnover(),
                row.stability(),
                row.vacancy(),
                row.education(),
                row.restated());
    }

    /** The people come to, or go from, the largest rows. */
    private static @Nullable Map<String, Integer> with(
            @Nullable Map<String, Integer> split, int more) {
        if (split == null) {
            return null;
        }
        var changed = new TreeMap<>(split);
        var largest = Map.Entry.<String, Integer>comparingByValue();
        if (more > 0) {
            var row = changed.entrySet().stream().max(largest).orElseThrow().getKey();
            changed.merge(row, more, Integer::sum);
        }
        for (var i = 0; i < -more; i++) {
            var row = changed.entrySet().stream().max(largest).orElseThrow().getKey();
            changed.merge(row, -1, Integer::sum);
        }
        return changed;
    }
}
