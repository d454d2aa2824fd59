package alongside.comparison.engine;

import alongside.comparison.policy.Policy;

/** Rounding that leaves enough open about the largest Trust of a cell. */
final class Rounding {
    private Rounding() {}

    /** To the nearest multiple of the base; halves go up. */
    static long nearest(long value, int base) {
        return base * Math.floorDiv(value + base / 2, (long) base);
    }

    /** Whether half the base is a large enough share of the largest Trust. */
    static boolean shields(Policy policy, int base, long largest) {
        return 100L * base >= 2L * policy.shieldPercent() * largest;
    }

    /** The smallest base, doubled as often as needed, that shields a Trust of this size. */
    static int base(Policy policy, int smallest, long largest) {
        var base = smallest;
        while (!shields(policy, base, largest)) {
            base *= 2;
        }
        return base;
    }

    /** How large the largest Trust of a cell may become within a panel year. */
    static long bound(Policy policy, long largest) {
        return Math.max(
                largest + policy.leastValues(),
                Math.ceilDiv(largest * (100 + policy.growthOfBound()), 100));
    }
}
