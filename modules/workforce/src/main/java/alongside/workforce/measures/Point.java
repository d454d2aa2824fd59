package alongside.workforce.measures;

import java.time.LocalDate;

/** A date, and the earlier one it is compared with: what happened after {@code since}. */
public record Point(LocalDate since, LocalDate until) {
    public Point {
        if (!since.isBefore(until)) {
            throw new IllegalArgumentException("A point must look back");
        }
    }

    static Point at(LocalDate until, Window window) {
        return new Point(window.before(until), until);
    }
}
