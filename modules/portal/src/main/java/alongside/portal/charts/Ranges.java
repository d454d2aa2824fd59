package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Bars from a low to a high value with a line in between, all on one axis, so lengths compare. */
public record Ranges(
        String id, String title, String finding, String unit, int places, List<Range> ranges) {

    /** One bar: lower quartile, median and upper quartile, or the like. */
    public record Range(String label, BigDecimal low, BigDecimal middle, BigDecimal high) {}

    /** The unit is written after each number, such as "%". */
    public static Ranges of(String id, String title, String unit) {
        return new Ranges(id, title, "", unit, 0, List.of());
    }

    public Ranges finding(String finding) {
        return new Ranges(id, title, finding, unit, places, ranges);
    }

    public Ranges places(int places) {
        return new Ranges(id, title, finding, unit, places, ranges);
    }

    public <T> Ranges ranges(Collection<T> things, Function<? super T, Range> range) {
        return new Ranges(
                id, title, finding, unit, places, things.stream().<Range>map(range).toList());
    }

    public String number(BigDecimal value) {
        return Words.decimal(value, places) + unit;
    }

    public RangesDrawing wide() {
        return RangesDrawing.of(this, "wide", 960, 0);
    }

    public RangesDrawing narrow() {
        return RangesDrawing.of(this, "narrow", 360, 20);
    }
}
