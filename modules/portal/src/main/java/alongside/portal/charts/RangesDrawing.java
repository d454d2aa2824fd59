package alongside.portal.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ranges in one of their two layouts. */
public record RangesDrawing(String name, int width, int height, List<Mark> marks) {
    private static final int ROW = 40;
    private static final double LABELS = 300;

    /** {@code above} is the height of a label that stands above its bar, or 0 for beside it. */
    static RangesDrawing of(Ranges ranges, String name, int width, int above) {
        var all =
                ranges.ranges().stream()
                        .flatMap(range -> Stream.of(range.low(), range.middle(), range.high()))
                        .toList();
        var axis = Axis.fromZero(all);
        var left = above == 0 ? LABELS : 16;
        var right = width - 32.0;
        var rows = ranges.ranges().size() * (ROW + above);
        var marks = new ArrayList<Mark>();
        for (var tick : axis.ticks()) {
            var x = left + axis.share(tick) * (right - left);
            var label = axis.label(tick) + ranges.unit();
            marks.add(new Mark.Line(x, 0, x, rows, "al-grid"));
            marks.add(new Mark.Text(x, rows + 18, label, "al-t al-t--mid"));
        }
        for (int i = 0; i < ranges.ranges().size(); i++) {
            var y = i * (ROW + above);
            marks.addAll(range(ranges, ranges.ranges().get(i), axis, left, right, y, above));
        }
        return new RangesDrawing(name, width, rows + 24, marks);
    }

    private static List<Mark> range(
            Ranges ranges,
            Ranges.Range range,
            Axis axis,
            double left,
            double right,
            double y,
            int above) {
        var room = right - left;
        var low = left + axis.share(range.low()) * room;
        var middle = left + axis.share(range.middle()) * room;
        var high = left + axis.share(range.high()) * room;
        var top = y + above + 9;
        var title =
                "%s: %s to %s, median %s"
                        .formatted(
                                range.label(),
                                ranges.number(range.low()),
                                ranges.number(range.high()),
                                ranges.number(range.middle()));
        return List.of(
                new Mark.Text(
                        0,
                        above == 0 ? y + 25 : y + 18,
                        Frame.shortened(range.label(), above == 0 ? left - 8 : right),
                        "al-t al-t--label"),
                new Mark.Box(low, top, Math.max(1, high - low), 22, "al-range", title),
                new Mark.Line(middle, top, middle, top + 22, "al-median"));
    }
}
