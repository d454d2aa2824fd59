package alongside.forums.registrations;

import alongside.forums.notifications.MeetingNews;
import alongside.kernel.Db;
import alongside.portal.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The waiting line of a meeting: a place that becomes free is offered to the first in it. */
public final class Line {
    /** How long a place is kept for whom it is offered. */
    public static final Duration OFFER = Duration.ofDays(2);

    private Line() {}

    /** Ends offers whose time is over, and offers every free place to the next in line. */
    public static void move(Db db, UUID meeting, Instant now) {
        RegistrationQueries.lock(db, meeting);
        LineQueries.lapse(db, meeting, now.atOffset(ZoneOffset.UTC))
                .forEach(participant -> MeetingNews.settled(db, meeting, participant, now));
        for (var free = RegistrationQueries.free(db, meeting); free > 0; free--) {
            if (!offer(db, meeting, now)) {
                return;
            }
        }
    }

    private static boolean offer(Db db, UUID meeting, Instant now) {
        var about = LineQueries.about(db, meeting);
        var starts = about.starts();
        if (!now.isBefore(starts)) {
            return false;
        }
        var until = now.plus(OFFER).isBefore(starts) ? now.plus(OFFER) : starts;
        var offered = LineQueries.offer(db, meeting, until.atOffset(ZoneOffset.UTC), today(now));
        offered.ifPresent(
                one -> MeetingNews.offered(db, about, one.person(), one.participant(), until, now));
        return offered.isPresent();
    }

    /** Everybody who holds a place, waits for one or is offered one, to be told. */
    public static List<UUID> people(Db db, UUID meeting, Instant now) {
        return LineQueries.people(db, meeting, today(now));
    }

    /** While a meeting is cancelled nobody is to take a place at it. */
    public static void rest(Db db, UUID meeting, Instant now) {
        LineQueries.offered(db, meeting)
                .forEach(participant -> MeetingNews.settled(db, meeting, participant, now));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
