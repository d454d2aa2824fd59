package alongside.forums.health;

import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.ForumDatabase;
import alongside.portal.Visit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/** How a forum is doing, for its moderators and its chair. */
public final class ForumHealth {
    private static final int WEEKS = 13;

    private final ForumDatabase database;

    public ForumHealth(ForumDatabase database) {
        this.database = database;
    }

    public Health of(Actor actor, UUID forum, Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var from = monday.minusWeeks(WEEKS);
        var since = from.atStartOfDay(Visit.ZONE).toOffsetDateTime();
        return database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            var shown = HealthQueries.trusts(db, forum, today);
            return new Health(
                    from,
                    today,
                    HealthQueries.replies(db, forum, since),
                    HealthQueries.unanswered(db, forum),
                    HealthQueries.weeks(db, forum, from, today),
                    shown.stream()
                            .filter(one -> one.trust() != null)
                            .map(one ->
                                    new Health.TrustCount(
                                            String.valueOf(one.trust()), one.members()))
                            .toList(),
                    shown.stream()
                            .filter(one -> one.trust() == null)
                            .mapToInt(HealthQueries.Shown::members)
                            .sum(),
                    HealthQueries.reports(db, forum, since));
        });
    }
}
