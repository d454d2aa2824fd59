package alongside.comparison.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a Trust's headcount at one release beside that at an earlier one. Every bound is
 * linear and grows with the earlier headcount, so the ends of both ranges are found where the
 * bounds meet.
 *
 * @param from place of the earlier release
 * @param to place of the later release
 */
record Link(int from, int to, List<Bound> bounds) {
    private static final double NEARLY = 1e-9;

    /** (current + others now) is the factor times (earlier + others then), or a fixed step away. */
    record Bound(Publication.Factor factor, long othersThen, long othersNow, long step) {
        static Bound growth(Publication.Factor factor, long othersThen, long othersNow) {
            return new Bound(factor, othersThen, othersNow, 0);
        }

        /** At most so many people more or less. */
        static Bound within(long step) {
            return new Bound(new Publication.Factor(1, 1), 0, 0, step);
        }

        long lowest(long earlier) {
            return step > 0
                    ? earlier - step
                    : (long) Math.ceil(factor.from() * (othersThen + earlier) - othersNow - NEARLY);
        }

        long highest(long earlier) {
            if (step > 0) {
                return earlier + step;
            }
            var under = factor.under() * (othersThen + earlier) - othersNow;
            return under >= Range.MANY ? Range.MANY : (long) Math.ceil(under + NEARLY) - 1;
        }
    }

    Link(int from, int to) {
        this(from, to, new ArrayList<>());
    }

    /** Narrows both ranges to what the bounds allow; whether anything changed. */
    boolean narrow(Range[] ranges) {
        var earlier = ranges[from];
        var later = ranges[to];
        var first = earlier.lowest();
        while (first <= earlier.highest() && !possible(first, later)) {
            first++;
        }
        var last = earlier.highest();
        while (last > first && !possible(last, later)) {
            last--;
        }
        ranges[from] = new Range(first, last);
        if (first <= last) {
            ranges[to] = new Range(lowest(first, later), highest(last, later));
        } else {
            ranges[to] = new Range(1, 0);
        }
        return !ranges[from].equals(earlier) || !ranges[to].equals(later);
    }

    private boolean possible(long earlier, Range later) {
        return lowest(earlier, later) <= highest(earlier, later);
    }

    private long lowest(long earlier, Range later) {
        var lowest = later.lowest();
        for (var bound : bounds) {
            lowest = Math.max(lowest, bound.lowest(earlier));
        }
        return lowest;
    }

    private long highest(long earlier, Range later) {
        var highest = later.highest();
        for (var bound : bounds) {
            highest = Math.min(highest, bound.highest(earlier));
        }
        return highest;
    }
}
