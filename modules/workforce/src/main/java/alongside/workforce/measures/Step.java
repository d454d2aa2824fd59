package alongside.workforce.measures;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The dates of a series. */
public enum Step {
    QUARTER(3),
    MONTH(1);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** The quarter ends (31 March, 30 June, …) or month ends within the dates. */
    Stream<LocalDate> ends(LocalDate from, LocalDate to) {
        var toEnd = (months - from.getMonthValue() % months) % months;
        var first = from.plusMonths(toEnd).with(TemporalAdjusters.lastDayOfMonth());
        return Stream.iterate(first, end -> !end.isAfter(to), end -> Window.back(end, -months));
    }

    /** The last of these ends on or before the date. */
    public LocalDate lastEnd(LocalDate date) {
        return ends(date.minusMonths(months), date).reduce((a, b) -> b).orElseThrow();
    }

    /** Joiners of a month are those of the month; rates always look back 12 months. */
    Window window(Measure measure) {
        return measure.window() == Window.YEAR || this == QUARTER ? measure.window() : Window.MONTH;
    }
}
