package alongside.forums.digests;

import alongside.forums.preferences.Frequency;
import alongside.portal.Visit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When summaries are due: at 8am in London, whatever the clocks do in the night before.
 *
 * @param day names the period
 */
record Due(LocalDate day, Instant at) {
    private static final LocalTime HOUR = LocalTime.of(8, 0);

    /** The last one at or before this moment. */
    static Due latest(Frequency frequency, Instant now) {
        var here = now.atZone(Visit.ZONE);
        var day =
                here.toLocalTime().isBefore(HOUR)
                        ? here.toLocalDate().minusDays(1)
                        : here.toLocalDate();
        return of(
                switch (frequency) {
                    case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTHLY -> day.withDayOfMonth(1);
                    default -> day;
                });
    }

    private static Due of(LocalDate day) {
        return new Due(day, day.atTime(HOUR).atZone(Visit.ZONE).toInstant());
    }
}
