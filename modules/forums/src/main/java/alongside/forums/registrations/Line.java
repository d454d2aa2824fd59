package alongside.forums.registrations;

import alongside.kernel.Db;
import alongside.kernel.Mail;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The waiting line of a meeting: a place that becomes free is offered to the first in it. */
public final class Line {
    /** How long a place is kept for whom it is offered. */
    public static final Duration OFFER = Duration.ofDays(2);

    private Line() {}

    /** Ends offers whose time is over, and offers every free place to the next in line. */
    public static void move(Db db, UUID meeting, Instant now) {
        RegistrationQueries.lock(db, meeting);
        RegistrationQueries.lapse(db, meeting, now.atOffset(ZoneOffset.UTC));
        for (var free = RegistrationQueries.free(db, meeting); free > 0; free--) {
            if (!offer(db, meeting, now)) {
                return;
            }
        }
    }

    private static boolean offer(Db db, UUID meeting, Instant now) {
        var starts = RegistrationQueries.starts(db, meeting);
        if (!now.isBefore(starts)) {
            return false;
        }
        var until = now.plus(OFFER).isBefore(starts) ? now.plus(OFFER) : starts;
        var offered =
                RegistrationQueries.offer(db, meeting, until.atOffset(ZoneOffset.UTC), today(now));
        offered.ifPresent(address ->
                new Mail(
                                address,
                                "A place is free for you",
                                ("A place is free at the meeting of your forum on %s. It is kept"
                                                + " for you until %s. Log in to Alongside, open the meeting"
                                                + " in your forum and take it. After that it is offered to"
                                                + " the next person in line.")
                                        .formatted(Words.date(starts), Words.moment(until)))
                        .leaveIn(db));
        return offered.isPresent();
    }

    /** Writes to everybody who holds a place, waits for one or is offered one. */
    public static void tell(Db db, UUID meeting, Instant now, String subject, String text) {
        for (var address : RegistrationQueries.addresses(db, meeting, today(now))) {
            new Mail(address, subject, text).leaveIn(db);
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
