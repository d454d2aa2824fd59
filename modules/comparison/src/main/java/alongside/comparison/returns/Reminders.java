package alongside.comparison.returns;

import alongside.comparison.policies.Policies;
import alongside.kernel.Jobs;
import alongside.kernel.Mail;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Mails to those who may sign, 14 and 3 days before the last day. A Trust that has signed its
 * headcount, or has left the comparison, hears nothing.
 */
public final class Reminders {
    private static final List<Integer> DAYS_BEFORE = List.of(14, 3);

    private final PlatformDatabase platform;
    private final TenantDatabase database;
    private final String address;
    private final Clock clock;

    /**
     * @param address where browsers reach Alongside, without a slash at the end
     */
    public Reminders(
            PlatformDatabase platform, TenantDatabase database, String address, Clock clock) {
        this.platform = platform;
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    public void jobs(Jobs jobs) {
        jobs.every(Duration.ofHours(1), "comparison-reminders", this::run);
    }

    /** Sends what is due. Doing it twice sends nothing twice. */
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
        var quarter = Quarter.last(today);
        for (var place : platform.in(ReminderQueries::places)) {
            due(place, quarter, today).ifPresent(days -> remind(place, quarter, days, today));
        }
    }

    /** Which of the reminders is due; empty if none is. */
    private Optional<Integer> due(ReminderQueries.Place place, Quarter quarter, LocalDate today) {
        return database.in(
                place.trust(),
                db -> {
                    var state = new State(ReturnQueries.of(db, quarter));
                    if (state.isWithdrawn() || !state.signatures().isEmpty()) {
                        return Optional.<Integer>empty();
                    }
                    var last = quarter.lastDay(Policies.weeksToFreeze(db, quarter.end()));
                    var left = ChronoUnit.DAYS.between(today, last);
                    return left < 0
                            ? Optional.<Integer>empty()
                            : DAYS_BEFORE.stream()
                                    .filter(days -> left <= days)
                                    .min(Integer::compare);
                });
    }

    private void remind(ReminderQueries.Place place, Quarter quarter, int days, LocalDate today) {
        var signers = platform.in(db -> ReminderQueries.signers(db, place.trust(), today));
        for (var signer : signers) {
            database.in(
                    place.trust(),
                    db -> {
                        if (ReminderQueries.note(
                                db, quarter, signer.person(), days, clock.instant())) {
                            var last = quarter.lastDay(Policies.weeksToFreeze(db, quarter.end()));
                            mail(place, quarter, last, signer.email()).leaveIn(db);
                        }
                        return true;
                    });
        }
    }

    private Mail mail(ReminderQueries.Place place, Quarter quarter, LocalDate last, String email) {
        return new Mail(
                email,
                "Sign the national return by " + Words.date(last),
                """
                Nobody at %s has signed the national return for %s yet.

                The last day to sign is %s. Without it your last signed figures stand in for a time.

                Look at the return: %s/t/%s/returns/%s
                """
                        .formatted(
                                place.name(),
                                Words.date(quarter.end()),
                                Words.date(last),
                                address,
                                place.slug(),
                                quarter));
    }
}
