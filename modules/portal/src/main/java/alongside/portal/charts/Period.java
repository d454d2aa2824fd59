package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One point in time: its value, and how many came and went since the point before. */
public record Period(LocalDate end, BigDecimal value, long joined, long left) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    public static Period of(LocalDate end, long value, long joined, long left) {
        return new Period(end, BigDecimal.valueOf(value), joined, left);
    }

    public String label() {
        return Words.date(end);
    }

    String month() {
        return MONTH.format(end);
    }

    String year() {
        return Integer.toString(end.getYear());
    }
}
