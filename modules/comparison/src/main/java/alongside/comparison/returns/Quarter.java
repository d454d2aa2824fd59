package alongside.comparison.returns;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The end of a quarter: 31 March, 30 June, 30 September or 31 December. */
public record Quarter(LocalDate end) {
    private static final int MONTHS = 3;

    public Quarter {
        if (!end.equals(endOf(end))) {
            throw new IllegalArgumentException("No quarter ends on " + end);
        }
    }

    /** The quarter of a text such as {@code 2026-09-30}; empty for any other. */
    public static Optional<Quarter> of(String text) {
        try {
            var day = LocalDate.parse(text);
            var sensible = day.getYear() > 2000 && day.getYear() < 2200;
            return sensible && day.equals(endOf(day))
                    ? Optional.of(new Quarter(day))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last quarter that is over: on its last day it is not. */
    public static Quarter last(LocalDate today) {
        return new Quarter(endOf(today)).before();
    }

    public Quarter before() {
        return new Quarter(endOf(end.minusMonths(MONTHS)));
    }

    public Quarter after() {
        return new Quarter(endOf(end.plusDays(1)));
    }

    /** The last day on which its return can be signed. */
    public LocalDate lastDay(int weeksToFreeze) {
        return end.plusWeeks(weeksToFreeze);
    }

    /** From this moment on nothing of its return changes. */
    public Instant freezesAt(int weeksToFreeze) {
        return lastDay(weeksToFreeze).plusDays(1).atStartOfDay(Visit.ZONE).toInstant();
    }

    public String words() {
        return "the quarter to " + Words.date(end);
    }

    @Override
    public String toString() {
        return end.toString();
    }

    private static LocalDate endOf(LocalDate day) {
        var last = (day.getMonthValue() + MONTHS - 1) / MONTHS * MONTHS;
        return day.withDayOfMonth(1).withMonth(last).with(TemporalAdjusters.lastDayOfMonth());
    }
}
