package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line over time, and below it who came and who went, unless nothing is said of that.
 *
 * @param id keeps ids apart on a page with several charts
 * @param title what the chart shows, such as "Headcount, joiners and leavers by quarter"
 * @param finding the sentence a screen reader reads in place of the picture
 * @param heading what the line is, such as "People in post at quarter end"
 * @param unit the word after the last value, such as "people"
 * @param places digits after the point
 * @param flows whether the drawing and the table say who came and who went
 */
public record Trend(
        String id,
        String title,
        String finding,
        String heading,
        String unit,
        int places,
        boolean flows,
        List<Period> periods) {

    public static Trend of(String id, String title) {
        return new Trend(
                id, title, "", "People in post at quarter end", "people", 0, true, List.of());
    }

    public Trend finding(String finding) {
        return new Trend(id, title, finding, heading, unit, places, flows, periods);
    }

    /** What the line is and the unit of its values: people, with 0 places; WTE, with 2. */
    public Trend line(String heading, String unit, int places) {
        return new Trend(id, title, finding, heading, unit, places, flows, periods);
    }

    /** Leaves out who came and who went, such as for an index. */
    public Trend lineOnly() {
        return new Trend(id, title, finding, heading, unit, places, false, periods);
    }

    /** The oldest first. */
    public Trend periods(List<Period> periods) {
        return new Trend(id, title, finding, heading, unit, places, flows, List.copyOf(periods));
    }

    public Axis axis() {
        return Axis.around(periods.stream().map(Period::value).toList());
    }

    public String number(BigDecimal value) {
        return Words.decimal(value, places);
    }

    public TrendDrawing wide() {
        return TrendDrawing.of(this, flows ? Frame.WIDE : Frame.WIDE_LINE);
    }

    public TrendDrawing narrow() {
        return TrendDrawing.of(this, flows ? Frame.NARROW : Frame.NARROW_LINE);
    }

    public List<Period> newestFirst() {
        return periods.reversed();
    }
}
