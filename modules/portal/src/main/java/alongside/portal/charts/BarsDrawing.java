package alongside.portal.charts;

import java.util.ArrayList;
import java.util.List;

/** Bars in one of their two layouts: label beside the bar, or above it on a phone. */
public record BarsDrawing(String name, int width, int height, List<Mark> marks) {
    private static final int WIDE_ROW = 32;
    private static final int NARROW_ROW = 46;

    static BarsDrawing wide(Bars bars) {
        var left =
                Math.min(
                        400,
                        16
                                + bars.bars().stream()
                                        .mapToDouble(bar -> Frame.textWidth(bar.label()))
                                        .max()
                                        .orElse(0));
        var scale = Scale.of(bars, left, 960 - room(bars));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < bars.bars().size(); i++) {
            var bar = bars.bars().get(i);
            var y = i * WIDE_ROW;
            var label = Frame.shortened(bar.label(), left - 16);
            marks.add(new Mark.Text(0, y + 20, label, "al-t al-t--label"));
            marks.addAll(bar(bars, bar, scale, y + 4, 22));
        }
        return new BarsDrawing("wide", 960, Math.max(1, bars.bars().size() * WIDE_ROW), marks);
    }

    static BarsDrawing narrow(Bars bars) {
        var scale = Scale.of(bars, 0, 360 - room(bars));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < bars.bars().size(); i++) {
            var bar = bars.bars().get(i);
            var y = i * NARROW_ROW;
            var label = Frame.shortened(bar.label(), 360);
            marks.add(new Mark.Text(0, y + 15, label, "al-t al-t--label"));
            marks.addAll(bar(bars, bar, scale, y + 21, 16));
        }
        return new BarsDrawing("narrow", 360, Math.max(1, bars.bars().size() * NARROW_ROW), marks);
    }

    private static List<Mark> bar(Bars bars, Bars.Bar bar, Scale scale, double y, double height) {
        var from = Math.min(scale.x(bar.value()), scale.zero());
        var to = Math.max(scale.x(bar.value()), scale.zero());
        var text = bars.number(bar.value());
        var title = bar.label() + ": " + text;
        return List.of(
                new Mark.Box(from, y, Math.max(1, to - from), height, "al-join", title),
                new Mark.Text(to + 8, y + height / 2 + 5, text, "al-t al-t--strong"));
    }

    /** What the longest value needs to the right of its bar. */
    private static double room(Bars bars) {
        return 8
                + bars.bars().stream()
                        .mapToDouble(bar -> Frame.textWidth(bars.number(bar.value())))
                        .max()
                        .orElse(0);
    }
}
