package alongside.portal.charts;

import java.util.Locale;

/** Where things stand in a layout of the trend chart. */
record Frame(
        String name,
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        int barsHeading,
        int middle,
        int reach,
        int widestBar,
        double radius) {
    static final Frame WIDE = new Frame("wide", 960, 430, 40, 864, 26, 220, 256, 328, 44, 26, 4.5);
    static final Frame NARROW =
            new Frame("narrow", 360, 390, 30, 336, 26, 208, 246, 302, 30, 13, 3.5);

    static final Frame WIDE_LINE = new Frame("wide", 960, 276, 40, 864, 26, 220, 0, 0, 0, 0, 4.5);
    static final Frame NARROW_LINE =
            new Frame("narrow", 360, 264, 30, 336, 26, 208, 0, 0, 0, 0, 3.5);

    private static final double CHARACTER = 8;

    boolean isWide() {
        return equals(WIDE);
    }

    /** The width of a text, generously: no font is measured on a server. */
    static double textWidth(String text) {
        return text.length() * CHARACTER;
    }

    /** As much of a text as there is room for. */
    static String shortened(String text, double room) {
        var characters = (int) (room / CHARACTER);
        return text.length() <= characters
                ? text
                : text.substring(0, characters - 1).strip() + "\u2026";
    }

    static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
