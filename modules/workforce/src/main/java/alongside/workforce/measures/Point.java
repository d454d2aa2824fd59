package alongside.workforce.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A date, and the earlier one it is compared with: what happened after {@code since}. */
public record Point(LocalDate since, LocalDate until) {
    public Point {
        if (!since.isBefore(until)) {
            throw new IllegalArgumentException("A point must look back");
        }
    }

    /** One of the two days of each, as a statement takes them. */
    static String[] days(List<Point> points, Function<Point, LocalDate> day) {
        return points.stream().map(point -> day.apply(point).toString()).toArray(String[]::new);
    }

    static Point at(LocalDate until, Window window) {
        return new Point(window.before(until), until);
    }
}
