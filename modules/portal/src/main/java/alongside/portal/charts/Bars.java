package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Horizontal bars that start at zero, such as people by service.
 *
 * @param unit the word for one thing in the table's heading, such as "People"
 */
public record Bars(
        String id, String title, String finding, String unit, int places, List<Bar> bars) {

    /** One bar. */
    public record Bar(String label, BigDecimal value) {
        public static Bar of(String label, long value) {
            return new Bar(label, BigDecimal.valueOf(value));
        }
    }

    public static Bars of(String id, String title, String unit) {
        return new Bars(id, title, "", unit, 0, List.of());
    }

    public Bars finding(String finding) {
        return new Bars(id, title, finding, unit, places, bars);
    }

    public Bars places(int places) {
        return new Bars(id, title, finding, unit, places, bars);
    }

    public <T> Bars bars(Collection<T> things, Function<? super T, Bar> bar) {
        return new Bars(id, title, finding, unit, places, things.stream().<Bar>map(bar).toList());
    }

    public String number(BigDecimal value) {
        return Words.decimal(value, places);
    }

    public BarsDrawing wide() {
        return BarsDrawing.wide(this);
    }

    public BarsDrawing narrow() {
        return BarsDrawing.narrow(this);
    }
}
