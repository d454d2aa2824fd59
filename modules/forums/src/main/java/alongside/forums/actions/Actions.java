package alongside.forums.actions;

import alongside.forums.meetings.Seat;
import alongside.forums.members.Byline;
import alongside.forums.notifications.MeetingNews;
import alongside.forums.series.SeriesRegister;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people took on at meetings, until they say that it is done. */
public final class Actions {
    private final ForumDatabase database;

    public Actions(ForumDatabase database) {
        this.database = database;
    }

    public List<MeetingAction> of(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            Seat.at(db, actor, meeting, now);
            return ActionQueries.of(db, meeting, actor.person(), today(now));
        });
    }

    /** The actor's own in all forums, those to do first. */
    public List<MeetingAction> own(Actor actor, Instant now) {
        return database.in(db -> ActionQueries.own(db, actor.person(), null, today(now)));
    }

    /** Those to do that the actor took on in the name of the Trust they act in. */
    public List<MeetingAction> toDo(Actor actor, LocalDate today) {
        return database.in(db ->
                ActionQueries.own(db, actor.person(), actor.trust().value(), today).stream()
                        .filter(action -> !action.done())
                        .toList());
    }

    /** Who can be asked to do something, for the chair and the deputy; nobody for others. */
    public Map<UUID, Byline> owners(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            return seat.runs() ? SeriesRegister.members(db, seat.meeting().forum(), now) : Map.of();
        });
    }

    /** By the chair or the deputy, for a member, who is told. */
    public MeetingAction add(Actor actor, UUID meeting, ActionDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requireBegun(now);
            var checked = draft.checked(members(db, seat, now));
            var id = ActionQueries.insert(db, meeting, checked);
            var added = find(db, actor, meeting, id, now);
            given(db, seat, added, now);
            return added;
        });
    }

    private static Set<UUID> members(Db db, Seat seat, Instant now) {
        return SeriesRegister.members(db, seat.meeting().forum(), now).keySet();
    }

    private static void given(Db db, Seat seat, MeetingAction action, Instant now) {
        MeetingNews.given(
                db,
                seat.meeting().about(),
                ActionQueries.person(db, action.ownerId()),
                action.id(),
                action.version(),
                action.dueOn(),
                now);
    }

    /** One that is still to do, for the form that changes it. */
    public MeetingAction open(Actor actor, UUID meeting, UUID id, Instant now) {
        return database.in(db -> {
            Seat.at(db, actor, meeting, now).requireRunner();
            return open(db, actor, meeting, id, now);
        });
    }

    private static MeetingAction open(Db db, Actor actor, UUID meeting, UUID id, Instant now) {
        var action = find(db, actor, meeting, id, now);
        if (!action.open()) {
            throw Refusal.conflict("This is done or withdrawn. It stays as it is.");
        }
        return action;
    }

    /** By the chair or the deputy, while it is to do. Who has it from now on is told. */
    public MeetingAction change(
            Actor actor, UUID meeting, UUID id, long version, ActionDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner();
            var old = open(db, actor, meeting, id, now);
            var checked = draft.over(ActionDraft.of(old)).checked(members(db, seat, now));
            if (!ActionQueries.update(db, id, version, checked)) {
                throw Refusal.stale();
            }
            var changed = find(db, actor, meeting, id, now);
            audit(db, actor, "action changed", id, ActionDraft.of(old), ActionDraft.of(changed));
            if (!changed.ownerId().equals(old.ownerId())) {
                withdrawn(db, seat, old, now);
                given(db, seat, changed, now);
            } else if (!changed.dueOn().equals(old.dueOn())) {
                MeetingNews.ended(db, id, now);
                given(db, seat, changed, now);
            }
            return changed;
        });
    }

    /** By the chair or the deputy: nobody has to do it any more. It stays in the minutes. */
    public MeetingAction withdraw(Actor actor, UUID meeting, UUID id, long version, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner();
            var old = open(db, actor, meeting, id, now);
            if (!ActionQueries.withdraw(db, id, version, now.atOffset(ZoneOffset.UTC))) {
                throw Refusal.stale();
            }
            audit(db, actor, "action withdrawn", id, ActionDraft.of(old), null);
            withdrawn(db, seat, old, now);
            return find(db, actor, meeting, id, now);
        });
    }

    private static void withdrawn(Db db, Seat seat, MeetingAction old, Instant now) {
        var person = ActionQueries.person(db, old.ownerId());
        MeetingNews.withdrawn(db, seat.meeting().about(), person, old.id(), now);
    }

    private static void audit(
            Db db, Actor actor, String action, UUID id, Object before, @Nullable Object after) {
        Audit.write(
                db,
                actor,
                action,
                "action " + id,
                Json.text(before),
                after == null ? null : Json.text(after));
    }

    /** By whoever took it on; can be taken back. Repeatable. */
    public MeetingAction done(Actor actor, UUID id, boolean done, Instant now) {
        return database.in(db -> {
            if (own(db, actor, id, now).done() != done) {
                ActionQueries.done(db, id, done ? now.atOffset(ZoneOffset.UTC) : null);
                MeetingNews.ended(db, id, now);
            }
            return own(db, actor, id, now);
        });
    }

    private static MeetingAction own(Db db, Actor actor, UUID id, Instant now) {
        return one(ActionQueries.own(db, actor.person(), null, today(now)), id);
    }

    private static MeetingAction find(Db db, Actor actor, UUID meeting, UUID id, Instant now) {
        return one(ActionQueries.of(db, meeting, actor.person(), today(now)), id);
    }

    private static MeetingAction one(List<MeetingAction> all, UUID id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
