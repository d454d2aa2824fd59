package alongside.portal.charts;

import java.math.BigDecimal;
import java.util.List;

/** Where each period of a trend stands in a frame. */
record Plot(Trend trend, Frame frame, Axis axis, double left) {
    private static final double INSET = 16;

    static Plot of(Trend trend, Frame frame) {
        var axis = trend.axis();
        var widest =
                axis.ticks().stream()
                        .mapToDouble(tick -> Frame.textWidth(axis.label(tick)))
                        .max()
                        .orElse(0);
        return new Plot(trend, frame, axis, Math.max(frame.left(), widest + 8));
    }

    List<Period> periods() {
        return trend.periods();
    }

    double right() {
        return frame.right();
    }

    double spacing() {
        return (right() - left - 2 * INSET) / Math.max(1, periods().size() - 1);
    }

    /** A single period stands in the middle. */
    double x(int index) {
        return periods().size() == 1 ? (left + right()) / 2 : left + INSET + index * spacing();
    }

    double y(BigDecimal value) {
        return frame.bottom() - axis.share(value) * (frame.bottom() - frame.top());
    }

    double y(int index) {
        return y(periods().get(index).value());
    }

    String number(int index) {
        return trend.number(periods().get(index).value());
    }
}
