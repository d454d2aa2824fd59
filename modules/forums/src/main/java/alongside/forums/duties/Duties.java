package alongside.forums.duties;

import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which moderator looks after a forum when; where nobody does it is the chair. */
public final class Duties {
    private final ForumDatabase database;

    public Duties(ForumDatabase database) {
        this.database = database;
    }

    /** Somebody who can be on duty. */
    public record Choosable(UUID member, String name) {}

    /** The rota from now on, and who can stand in it. */
    public record Rota(List<Duty> duties, List<Choosable> moderators, OnDuty now) {}

    public Rota rota(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            return new Rota(
                    DutyQueries.ahead(db, forum, now.atOffset(ZoneOffset.UTC)),
                    DutyQueries.moderators(db, forum).stream()
                            .map(one -> new Choosable(one.member(), one.name()))
                            .toList(),
                    onDuty(db, forum, now));
        });
    }

    /** For everybody who can read the forum. */
    public OnDuty now(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireReader();
            return onDuty(db, forum, now);
        });
    }

    public static OnDuty onDuty(Db db, UUID forum, Instant now) {
        return DutyQueries.now(db, forum, now.atOffset(ZoneOffset.UTC))
                .map(one -> new OnDuty(one.name(), one.until()))
                .orElseGet(() -> new OnDuty(DutyQueries.chair(db, forum).orElse(""), null));
    }

    /** Who is on duty now; null if it is the chair. */
    public static @Nullable UUID person(Db db, UUID forum, Instant now) {
        return DutyQueries.now(db, forum, now.atOffset(ZoneOffset.UTC))
                .map(DutyQueries.Now::person)
                .orElse(null);
    }

    public Duty add(Actor actor, UUID forum, DutyDraft draft, Instant now) {
        return database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            var checked = draft.checked(now);
            var id =
                    DutyQueries.insert(
                            db,
                            forum,
                            person(db, forum, checked.member()),
                            checked.beginsAt().atOffset(ZoneOffset.UTC),
                            checked.endsAt().atOffset(ZoneOffset.UTC));
            audit(db, actor, "duty added", forum);
            return found(db, forum, id);
        });
    }

    private static UUID person(Db db, UUID forum, UUID member) {
        return DutyQueries.moderators(db, forum).stream()
                .filter(one -> one.member().equals(member))
                .map(DutyQueries.Moderator::person)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("member", "Choose a moderator of this forum"));
    }

    private static Duty found(Db db, UUID forum, UUID id) {
        return DutyQueries.find(db, forum, id).orElseThrow(Refusal::notFound);
    }

    /** The actor stands in for whoever was on duty then. */
    public Duty cover(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            if (!found(db, forum, id).endsAt().isAfter(now)) {
                throw Refusal.conflict("This duty has ended.");
            }
            DutyQueries.cover(db, id, standing.person());
            audit(db, actor, "duty covered", forum);
            return found(db, forum, id);
        });
    }

    public void remove(Actor actor, UUID forum, UUID id, Instant now) {
        database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            found(db, forum, id);
            DutyQueries.remove(db, id);
            audit(db, actor, "duty removed", forum);
            return true;
        });
    }

    private static void audit(Db db, Actor actor, String action, UUID forum) {
        Audit.write(db, actor, action, "forum " + forum, null, null);
    }
}
