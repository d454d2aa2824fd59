package alongside.portal.charts;

import java.util.ArrayList;
import java.util.List;

/** Bands in one of their two layouts: parts of one bar, or bars below each other on a phone. */
public record BandsDrawing(String name, int width, int height, List<Mark> marks) {
    private static final int SHADES = 5;
    private static final int BAR = 48;
    private static final int NARROW_ROW = 62;
    private static final double GAP = 2;

    static BandsDrawing wide(Bands bands) {
        var all = bands.parts().stream().mapToLong(Bands.Part::number).sum();
        var marks = new ArrayList<Mark>();
        var x = 1.0;
        // Names of narrow parts step down a line, so that they never stand in each other.
        var lines = new Lines();
        for (int i = 0; i < bands.parts().size(); i++) {
            var part = bands.parts().get(i);
            var width = 958.0 * part.number() / Math.max(1, all);
            if (part.number() > 0) {
                marks.add(box(bands, i, x, 0, Math.max(1, width - GAP), BAR));
                marks.add(
                        new Mark.Text(
                                x + (width - GAP) / 2,
                                31,
                                part.text(),
                                "al-t al-t--mid al-bandn al-bandn" + shade(bands, i)));
            }
            var label = Math.min(x, 958 - longest(part));
            var y = BAR + 22 + 42 * lines.take(label, label + longest(part) + 12);
            marks.add(new Mark.Text(label, y, part.label(), "al-t al-t--strong"));
            marks.add(new Mark.Text(label, y + 18, part.meaning(), "al-t"));
            x += width;
        }
        return new BandsDrawing("wide", 960, BAR + 46 + 42 * lines.last(), marks);
    }

    static BandsDrawing narrow(Bands bands) {
        var most = bands.parts().stream().mapToLong(Bands.Part::number).max().orElse(0);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < bands.parts().size(); i++) {
            var part = bands.parts().get(i);
            var y = i * NARROW_ROW;
            var width = Math.max(1, 300.0 * part.number() / Math.max(1, most));
            marks.add(new Mark.Text(0, y + 15, part.label(), "al-t al-t--strong"));
            marks.add(new Mark.Text(0, y + 32, part.meaning(), "al-t"));
            marks.add(box(bands, i, 0, y + 38.0, width, 16));
            marks.add(new Mark.Text(width + 8, y + 52, part.text(), "al-t"));
        }
        return new BandsDrawing(
                "narrow", 360, Math.max(1, bands.parts().size() * NARROW_ROW), marks);
    }

    private static Mark box(Bands bands, int i, double x, double y, double width, double height) {
        var part = bands.parts().get(i);
        var title = part.label() + ", " + part.meaning() + ": " + part.text();
        return new Mark.Box(x, y, width, height, "al-band al-band" + shade(bands, i), title);
    }

    /** From light to dark over all parts there are. */
    private static int shade(Bands bands, int i) {
        var last = bands.parts().size() - 1;
        return last == 0 ? 3 : 1 + Math.round((float) i * (SHADES - 1) / last);
    }

    private static double longest(Bands.Part part) {
        return Math.max(Frame.textWidth(part.label()), Frame.textWidth(part.meaning()));
    }

    /** Where the text of each line ends so far. */
    private static final class Lines {
        private final List<Double> ends = new ArrayList<>();

        int take(double from, double to) {
            var line = 0;
            while (line < ends.size() && ends.get(line) > from) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(to);
            } else {
                ends.set(line, to);
            }
            return line;
        }

        int last() {
            return Math.max(0, ends.size() - 1);
        }
    }
}
