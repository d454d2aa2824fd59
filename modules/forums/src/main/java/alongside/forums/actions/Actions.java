package alongside.forums.actions;

import alongside.forums.meetings.Seat;
import alongside.forums.members.Byline;
import alongside.forums.series.SeriesRegister;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** By the chair or the deputy, for a member. */
    public MeetingAction add(Actor actor, UUID meeting, ActionDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requireBegun(now);
            var members = SeriesRegister.members(db, seat.meeting().forum(), now).keySet();
            var id = ActionQueries.insert(db, meeting, draft.checked(members));
            return ActionQueries.of(db, meeting, actor.person(), today(now)).stream()
                    .filter(action -> action.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** By whoever took it on; can be taken back. Repeatable. */
    public MeetingAction done(Actor actor, UUID id, boolean done, Instant now) {
        return database.in(db -> {
            if (find(db, actor, id, now).done() != done) {
                ActionQueries.done(db, id, done ? now.atOffset(ZoneOffset.UTC) : null);
            }
            return find(db, actor, id, now);
        });
    }

    private static MeetingAction find(Db db, Actor actor, UUID id, Instant now) {
        return ActionQueries.own(db, actor.person(), null, today(now)).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
