package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** A scale with a few round numbers on it. */
public record Axis(BigDecimal low, BigDecimal step, int intervals) {
    private static final int FEW = 4;
    private static final int SOME = 5;
    private static final int[] ROUND = {1, 2, 4, 5};

    /** A scale for values that only make sense beside each other, with room below the lowest. */
    public static Axis around(Collection<BigDecimal> values) {
        var high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var room = high.subtract(low).divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP);
        var start = low.subtract(room);
        return low.signum() >= 0 && start.signum() < 0
                ? between(BigDecimal.ZERO, high, FEW)
                : between(start, high, FEW);
    }

    /** A scale for lengths, which have to start at zero to be compared. */
    public static Axis fromZero(Collection<BigDecimal> values) {
        var high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        return between(low, high, SOME);
    }

    private static Axis between(BigDecimal low, BigDecimal high, int most) {
        var range = high.subtract(low);
        var power = range.signum() == 0 ? 0 : range.precision() - range.scale() - 2;
        for (int exponent = power; ; exponent++) {
            for (int digit : ROUND) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                var axis = stepping(low, high, step);
                if (axis.intervals <= most) {
                    return axis;
                }
            }
        }
    }

    private static Axis stepping(BigDecimal low, BigDecimal high, BigDecimal step) {
        var first = low.divide(step, 0, RoundingMode.FLOOR);
        var last = high.divide(step, 0, RoundingMode.CEILING);
        var intervals = Math.max(1, last.subtract(first).intValueExact());
        return new Axis(first.multiply(step), step, intervals);
    }

    public BigDecimal high() {
        return low.add(step.multiply(BigDecimal.valueOf(intervals)));
    }

    public List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, intervals)
                .mapToObj(index -> low.add(step.multiply(BigDecimal.valueOf(index))))
                .toList();
    }

    public boolean startsAtZero() {
        return low.signum() == 0;
    }

    public String label(BigDecimal tick) {
        return Words.decimal(tick, Math.max(0, step.stripTrailingZeros().scale()));
    }

    /** How far along the axis a value is, from 0 to 1. */
    double share(BigDecimal value) {
        return value.subtract(low).doubleValue() / high().subtract(low).doubleValue();
    }
}
