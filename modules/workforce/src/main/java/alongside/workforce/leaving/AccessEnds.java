package alongside.workforce.leaving;

import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Visit;
import alongside.workforce.AccessEnd;
import alongside.workforce.register.Trusts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Ends the access of leavers at the end of their last day. The day is written into the register of
 * members as soon as it is known, and that register is asked at every request: so nothing has to
 * happen at midnight.
 */
public final class AccessEnds {
    /** A last day was recorded or taken back; the body is the assignment. */
    static final String TOPIC = "workforce.leaving";

    private static final int DAYS_BACK = 30;

    private final TenantDatabase database;
    private final PlatformDatabase platform;
    private final AccessEnd register;

    public AccessEnds(TenantDatabase database, PlatformDatabase platform, AccessEnd register) {
        this.database = database;
        this.platform = platform;
        this.register = register;
    }

    /** At once for what people record; within the hour for what staff files say. */
    public void jobs(Jobs jobs, Clock clock) {
        jobs.on(TOPIC, message -> settle(Objects.requireNonNull(message.trust()), today(clock)))
                .every(
                        Duration.ofHours(1),
                        "workforce-leaving",
                        () -> Trusts.all(platform).forEach(trust -> settle(trust, today(clock))));
    }

    /** Brings lists and access in line with the register. Does no harm when done again. */
    public void settle(TrustId trust, LocalDate today) {
        var from = today.minusDays(DAYS_BACK);
        var open =
                database.in(
                        trust,
                        db -> {
                            LeavingWrites.withoutList(db, from)
                                    .forEach(id -> LeavingWrites.begin(db, id));
                            return AccessQueries.open(db, from);
                        });
        open.forEach(one -> settle(trust, one));
    }

    private void settle(TrustId trust, AccessQueries.Open open) {
        var day = open.wanted();
        // The register of members is another database: what it was told is written down after it
        // was told, so that a failure between the two is made good by telling it again.
        var told = register.until(trust, open.account(), day, open.said());
        database.in(
                trust,
                db -> {
                    if (day == null) {
                        AccessQueries.takenBack(db, open.account());
                    } else {
                        AccessQueries.said(db, open.account(), day, told);
                    }
                    return true;
                });
    }

    /** The last day on which the actor can log in to this Trust, if that ends. */
    public Optional<LocalDate> endOf(Actor actor) {
        return database.in(actor.trust(), db -> AccessQueries.endOf(db, actor.person()));
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    }
}
