package alongside.comparison.attack;

import alongside.comparison.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What must hold for the sets of Trusts behind a release, whatever the figures: one set for all
 * tables, joiners in number and on 31 March, and no cell of one or two Trusts.
 */
final class Structure {
    private final Policy policy;
    private final Board board;
    private final boolean first;

    /**
     * @param first whether there is no release before
     */
    Structure(Board board, boolean first) {
        this.policy = board.policy();
        this.board = board;
        this.first = first;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var trust : board.truth().outside()) {
            findings.add(ofTrust(trust));
        }
        joiners(findings);
        for (var split : Split.values()) {
            cells(split, findings);
        }
        return findings;
    }

    private void joiners(List<Finding> findings) {
        var joined = board.truth().joined();
        if (first || joined.isEmpty()) {
            return;
        }
        var sizes = joined.stream().mapToLong(board::headcount).toArray();
        var atNewYear = board.publication().quarterEnd().getMonthValue() == 3;
        if (!atNewYear || joined.size() < policy.leastJoiners() || isDominated(sizes)) {
            findings.add(ofTrust(joined.iterator().next()));
        }
    }

    private void cells(Split split, List<Finding> findings) {
        var part = board.part(split);
        for (var column = 0; column < part.columns().size(); column++) {
            if (part.published(column).isEmpty()) {
                continue;
            }
            var values = part.people(column);
            if (Arrays.stream(values).filter(v -> v > 0).count() < policy.leastBehind()
                    || isDominated(values)) {
                findings.add(
                        new Finding(
                                Knowledge.K1,
                                board.publication().number(),
                                split.table(),
                                part.columns().get(column),
                                null,
                                part.published(column).get(),
                                policy.leastBehind()));
            }
        }
    }

    private boolean isDominated(long[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        var total = Arrays.stream(sorted).sum();
        var largest = sorted[sorted.length - 1];
        var topTwo = largest + (sorted.length > 1 ? sorted[sorted.length - 2] : 0);
        return 100 * (total - topTwo) < policy.restPercent() * largest
                || 100 * topTwo > policy.topTwoPercent() * total;
    }

    private Finding ofTrust(String trust) {
        return new Finding(
                Knowledge.K1,
                board.publication().number(),
                null,
                null,
                trust,
                new Range(0, 0),
                policy.leastJoiners());
    }
}
