package alongside.comparison.engine;

import alongside.comparison.policy.Policy;
import java.util.Arrays;
import java.util.Collection;

/** The values of Trusts behind one cell, and whether one or two of them are most of it. */
final class Dominance {
    private final long[] values;
    private final long total;

    Dominance(Collection<? extends Number> values) {
        this.values =
                values.stream().mapToLong(Number::longValue).filter(v -> v != 0).sorted().toArray();
        this.total = Arrays.stream(this.values).sum();
    }

    long total() {
        return total;
    }

    int contributors() {
        return values.length;
    }

    long largest() {
        return at(1);
    }

    /** What is left without the two largest is something, and they are not nearly all. */
    boolean passes(Policy policy) {
        var topTwo = at(1) + at(2);
        return 100 * (total - topTwo) >= policy.restPercent() * at(1)
                && 100 * topTwo <= policy.topTwoPercent() * total;
    }

    private long at(int fromEnd) {
        return values.length < fromEnd ? 0 : values[values.length - fromEnd];
    }
}
