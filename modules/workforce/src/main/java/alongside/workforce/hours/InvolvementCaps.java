package alongside.workforce.hours;

import static java.time.DayOfWeek.MONDAY;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a Trust lets involvement work take of contracted hours. Everybody of it may know that. */
public final class InvolvementCaps {
    private final TenantDatabase database;

    public InvolvementCaps(TenantDatabase database) {
        this.database = database;
    }

    public InvolvementCap find(Actor actor) {
        return database.in(actor.trust(), CapQueries::newest);
    }

    /** Holds from the week on that today is in; weeks before it keep what held in them. */
    public InvolvementCap change(
            Actor actor, long version, @Nullable String percent, LocalDate today) {
        Access.edit(actor);
        var share = share(percent);
        var monday = today.with(TemporalAdjusters.previousOrSame(MONDAY));
        return database.in(
                actor.trust(),
                db -> {
                    var old = CapQueries.newest(db);
                    var now = new InvolvementCap(old.number() + 1, monday, share, actor.name());
                    if (old.number() != version || !CapQueries.insert(db, now)) {
                        throw Refusal.stale();
                    }
                    Audit.write(
                            db,
                            actor,
                            "involvement cap changed",
                            "protected time",
                            Json.text(old),
                            Json.text(now));
                    return now;
                });
    }

    private static BigDecimal share(@Nullable String percent) {
        var text = InvolvementDraft.text(percent);
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")
                || new BigDecimal(text).compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refusal.invalid("percent", "Enter a percentage from 0 to 100, such as 10");
        }
        return new BigDecimal(text);
    }
}
