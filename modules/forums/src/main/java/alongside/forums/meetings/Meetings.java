package alongside.forums.meetings;

import alongside.forums.Typed;
import alongside.forums.forum.Standing;
import alongside.forums.notifications.MeetingNews;
import alongside.forums.registrations.Line;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The formal meetings of forums: when and where they are, and that they are. */
public final class Meetings {
    private static final int LONGEST_REASON = 500;

    private final ForumDatabase database;

    public Meetings(ForumDatabase database) {
        this.database = database;
    }

    /** All of a forum in their order, with what the actor may do there. */
    public record Calendar(Standing standing, List<Meeting> meetings) {}

    public Calendar all(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireReader();
            return new Calendar(standing, all(db, standing));
        });
    }

    /** Those of one forum that the caller has checked. */
    public static List<Meeting> all(Db db, Standing standing) {
        return MeetingQueries.all(db, standing.forum().id(), Seat.me(db, standing));
    }

    /** Those of every forum that the actor reads, in their order. */
    public List<Meeting> everywhere(Actor actor, Instant now) {
        return database.in(db -> everywhere(db, actor, now));
    }

    public static List<Meeting> everywhere(Db db, Actor actor, Instant now) {
        return MeetingQueries.forums(db).stream()
                .map(forum -> Standing.in(db, forum, actor, now, true))
                .filter(Standing::reads)
                .flatMap(standing -> all(db, standing).stream())
                .sorted(Comparator.comparing(Meeting::startsAt).thenComparing(Meeting::id))
                .toList();
    }

    public Seat find(Actor actor, UUID id, Instant now) {
        return database.in(db -> Seat.at(db, actor, id, now));
    }

    /** The first meeting of a forum that is still to come, other than one. */
    public static Optional<UUID> next(Db db, UUID forum, Instant now, @Nullable UUID other) {
        return MeetingQueries.next(db, forum, now.atOffset(ZoneOffset.UTC), other);
    }

    /** Gives a forum one more meeting. */
    public static void plan(
            Db db, UUID forum, UUID series, MeetingDraft.Checked draft, Instant starts) {
        MeetingQueries.insert(db, forum, series, draft, starts);
    }

    /** What somebody who leads the meeting may change of it now. */
    public MeetingDraft draft(Actor actor, UUID id, Instant now) {
        return database.in(db -> draft(db, Seat.at(db, actor, id, now).requireRunner()));
    }

    private static MeetingDraft draft(Db db, Seat seat) {
        return MeetingDraft.of(seat.meeting(), MeetingQueries.link(db, seat.meeting().id()));
    }

    /** Moves it, or changes where it is. Who registered is told if it moves. */
    public Meeting change(Actor actor, UUID id, long version, MeetingDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, id, now).requireRunner().requirePlanned();
            var before = draft(db, seat);
            var checked = draft.over(before).checked();
            if (!MeetingQueries.update(db, id, version, checked)) {
                throw Refusal.stale();
            }
            audit(db, actor, "meeting changed", id, before, checked);
            var changed = Seat.at(db, actor, id, now).meeting();
            if (!checked.starts().equals(seat.meeting().startsAt())) {
                var people = Line.people(db, id, now);
                var old = seat.meeting().about();
                MeetingNews.moved(db, old, people, changed.version(), changed.startsAt(), now);
            }
            Line.move(db, id, now);
            return Seat.at(db, actor, id, now).meeting();
        });
    }

    /** Says that it does not take place; who registered is told why. */
    public Meeting cancel(
            Actor actor, UUID id, long version, @Nullable String reason, Instant now) {
        var why = Typed.text(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "Enter why, for members to read");
        }
        return database.in(db -> {
            var meeting = Seat.at(db, actor, id, now).requireRunner().requirePlanned().meeting();
            if (meeting.begun(now)) {
                throw Refusal.conflict("This meeting has begun.");
            }
            if (!MeetingQueries.state(db, id, version, Meeting.State.CANCELLED, why)) {
                throw Refusal.stale();
            }
            audit(db, actor, "meeting cancelled", id, null, why);
            var cancelled = Seat.at(db, actor, id, now).meeting();
            var people = Line.people(db, id, now);
            Line.rest(db, id, now);
            MeetingNews.cancelled(db, cancelled.about(), people, cancelled.version(), why, now);
            return cancelled;
        });
    }

    /** Says before its day that it takes place after all; who registered is still registered. */
    public Meeting restore(Actor actor, UUID id, long version, Instant now) {
        return database.in(db -> {
            var meeting = Seat.at(db, actor, id, now).requireRunner().meeting();
            if (!meeting.cancelled()) {
                throw Refusal.conflict("This meeting is not cancelled.");
            }
            if (meeting.begun(now)) {
                throw Refusal.conflict("The day of this meeting is over. Plan another.");
            }
            if (!MeetingQueries.state(db, id, version, Meeting.State.PLANNED, "")) {
                throw Refusal.stale();
            }
            audit(db, actor, "meeting restored", id, meeting.reason(), "");
            var restored = Seat.at(db, actor, id, now).meeting();
            var people = Line.people(db, id, now);
            MeetingNews.restored(db, restored.about(), people, restored.version(), now);
            Line.move(db, id, now);
            return Seat.at(db, actor, id, now).meeting();
        });
    }

    private static void audit(
            Db db, Actor actor, String action, UUID id, @Nullable Object before, Object after) {
        Audit.write(
                db,
                actor,
                action,
                "meeting " + id,
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
