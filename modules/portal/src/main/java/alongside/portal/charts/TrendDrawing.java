package alongside.portal.charts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A trend in one of its two layouts, as shapes. */
public record TrendDrawing(
        String name, int width, int height, List<Mark> grid, String line, List<Mark> marks) {
    private static final int NARROW_HEADING = 46;

    static TrendDrawing of(Trend trend, Frame frame) {
        var plot = Plot.of(trend, frame);
        var marks = new ArrayList<Mark>();
        marks.addAll(dots(plot));
        marks.addAll(values(plot));
        marks.addAll(trend.flows() ? Flow.marks(plot) : Flow.dates(plot));
        return new TrendDrawing(
                frame.name(), frame.width(), frame.height(), grid(plot), line(plot), marks);
    }

    private static List<Mark> grid(Plot plot) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Text(0, 14, heading(plot), "al-t al-t--head"));
        for (var tick : plot.axis().ticks()) {
            var y = plot.y(tick);
            marks.add(new Mark.Line(plot.left(), y, plot.right(), y, "al-grid"));
            marks.add(
                    new Mark.Text(
                            plot.left() - 8, y + 5, plot.axis().label(tick), "al-t al-t--end"));
        }
        return marks;
    }

    private static String heading(Plot plot) {
        var heading = plot.trend().heading();
        if (plot.axis().startsAtZero()) {
            return heading;
        }
        var start = plot.axis().label(plot.axis().low());
        if (plot.frame().isWide()) {
            return heading + " (axis starts at " + start + ")";
        }
        var full = heading + " (axis from " + start + ")";
        return full.length() <= NARROW_HEADING ? full : heading + " (from " + start + ")";
    }

    private static String line(Plot plot) {
        return IntStream.range(0, plot.periods().size())
                .mapToObj(i -> Frame.at(plot.x(i)) + "," + Frame.at(plot.y(i)))
                .collect(joining(" "));
    }

    private static List<Mark> dots(Plot plot) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < plot.periods().size(); i++) {
            var period = plot.periods().get(i);
            var title = period.label() + ": " + plot.number(i) + " " + plot.trend().unit();
            marks.add(new Mark.Dot(plot.x(i), plot.y(i), plot.frame().radius(), title));
        }
        return marks;
    }

    /** The first and the last value beside their dots. */
    private static List<Mark> values(Plot plot) {
        var last = plot.periods().size() - 1;
        var marks = new ArrayList<Mark>();
        if (last > 0) {
            marks.add(beside(plot, 0, "al-t al-t--mid al-t--strong al-t--halo"));
        }
        if (last < 0) {
            return marks;
        }
        marks.add(
                plot.frame().isWide()
                        ? new Mark.Text(
                                plot.x(last) + 12,
                                plot.y(last) + 5,
                                withUnit(plot, last),
                                "al-t al-t--strong")
                        : beside(plot, last, "al-t al-t--mid al-t--strong al-t--halo"));
        return marks;
    }

    private static Mark beside(Plot plot, int i, String classes) {
        var above = plot.y(i) - 11;
        var y = above < plot.frame().top() + 6 ? plot.y(i) + 21 : above;
        return new Mark.Text(plot.x(i), y, plot.number(i), classes);
    }

    private static String withUnit(Plot plot, int i) {
        var text = plot.number(i) + " " + plot.trend().unit();
        var room = plot.frame().width() - plot.x(i) - 12;
        return Frame.textWidth(text) <= room ? text : plot.number(i);
    }
}
