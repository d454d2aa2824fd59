package alongside.portal.charts;

import java.math.BigDecimal;

/** From a value to its place between left and right, with zero in the picture. */
record Scale(double low, double high, double left, double right) {
    static Scale of(Bars bars, double left, double right) {
        var values = bars.bars().stream().mapToDouble(bar -> bar.value().doubleValue()).toArray();
        var low = 0.0;
        var high = 0.0;
        for (var value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Scale(low, high == low ? low + 1 : high, left, right);
    }

    double x(BigDecimal value) {
        return x(value.doubleValue());
    }

    double zero() {
        return x(0);
    }

    private double x(double value) {
        return left + (value - low) / (high - low) * (right - left);
    }
}
