package alongside.forums.attendance;

import alongside.kernel.Db;
import alongside.portal.Busy;
import alongside.portal.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** How often somebody enters a wrong code, so that nobody finds it by trying. */
final class Tries {
    private static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private Tries() {}

    /** Before a code is looked at. */
    static void require(Db db, UUID meeting, UUID participant, Instant now) {
        var since = since(now);
        TryQueries.began(db, meeting, participant, MOST, since.atOffset(ZoneOffset.UTC))
                .ifPresent(began -> {
                    var again = began.plus(PAUSE);
                    throw new Busy(
                            Duration.between(now, again).toSeconds() + 1,
                            "You entered %d wrong codes. Try again after %s, or ask the chair to tick you in the list."
                                    .formatted(MOST, Words.moment(again)));
                });
    }

    static void wrong(Db db, UUID meeting, UUID participant, Instant now) {
        TryQueries.count(
                db,
                meeting,
                participant,
                now.atOffset(ZoneOffset.UTC),
                since(now).atOffset(ZoneOffset.UTC));
    }

    private static Instant since(Instant now) {
        return now.minus(PAUSE);
    }
}
