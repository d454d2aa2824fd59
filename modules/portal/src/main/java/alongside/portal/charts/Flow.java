package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** The bars below the line: who came above the axis, who went below it. */
final class Flow {
    private static final double ROOM_FOR_DATE = 56;
    private static final String HEADING = "Joiners (up) and leavers (down) in the quarter";

    private Flow() {}

    static List<Mark> marks(Plot plot) {
        var frame = plot.frame();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Text(0, frame.barsHeading(), HEADING, "al-t al-t--head"));
        marks.add(
                new Mark.Line(
                        plot.left(), frame.middle(), plot.right(), frame.middle(), "al-axis"));
        for (int i = 0; i < plot.periods().size(); i++) {
            marks.addAll(bars(plot, i));
        }
        marks.addAll(dates(plot));
        if (frame.isWide()) {
            var x = plot.right() + 8;
            marks.add(new Mark.Text(x, frame.middle() - 10, "Joiners", "al-t al-t--join"));
            marks.add(new Mark.Text(x, frame.middle() + 20, "Leavers", "al-t al-t--leave"));
        }
        return marks;
    }

    private static List<Mark> bars(Plot plot, int i) {
        var period = plot.periods().get(i);
        var width = Math.min(plot.frame().widestBar(), plot.spacing() * 0.55);
        var x = plot.x(i) - width / 2;
        var middle = plot.frame().middle();
        var up = length(plot, period.joined());
        var down = length(plot, period.left());
        var marks = new ArrayList<Mark>();
        if (up > 0) {
            var title = period.label() + ": " + Words.number(period.joined()) + " joined";
            marks.add(new Mark.Box(x, middle - up, width, up, "al-join", title));
            number(plot, i, period.joined(), middle - up - 4, marks);
        }
        if (down > 0) {
            var title = period.label() + ": " + Words.number(period.left()) + " left";
            marks.add(new Mark.Box(x, middle + 1, width, down, "al-leave", title));
            number(plot, i, period.left(), middle + 1 + down + 14, marks);
        }
        return marks;
    }

    private static void number(Plot plot, int i, long number, double y, List<Mark> marks) {
        var text = Words.number(number);
        if (Frame.textWidth(text) <= plot.spacing()) {
            marks.add(new Mark.Text(plot.x(i), y, text, "al-t al-t--mid"));
        }
    }

    private static double length(Plot plot, long number) {
        var most =
                plot.periods().stream()
                        .mapToLong(period -> Math.max(period.joined(), period.left()))
                        .max()
                        .orElse(0);
        return most == 0 ? 0 : (double) number / most * plot.frame().reach();
    }

    /** As many dates as there is room for, counted from the last. */
    static List<Mark> dates(Plot plot) {
        var last = plot.periods().size() - 1;
        var every = (int) Math.ceil(ROOM_FOR_DATE / plot.spacing());
        var y = plot.frame().height() - 22.0;
        var marks = new ArrayList<Mark>();
        for (int i = last; i >= 0; i -= every) {
            var period = plot.periods().get(i);
            marks.add(new Mark.Text(plot.x(i), y, period.month(), "al-t al-t--mid"));
            marks.add(new Mark.Text(plot.x(i), y + 16, period.year(), "al-t al-t--mid"));
        }
        return marks;
    }
}
