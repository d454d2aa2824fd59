package alongside.forums.meetings;

import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Too long between two meetings: more than 3 months and 14 days. */
public final class Gap {
    private static final int MONTHS = 3;
    private static final int DAYS = 14;

    private Gap() {}

    /** The last day on which a meeting still comes in time after one on this day. */
    public static LocalDate last(LocalDate before) {
        return before.plusMonths(MONTHS).plusDays(DAYS);
    }

    /** False where there is none before. */
    static boolean between(@Nullable Instant before, Instant after) {
        return before != null && day(after).isAfter(last(day(before)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Visit.ZONE);
    }
}
