package alongside.forums.meetings;

import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do at one meeting: every service asks for it first, in its own transaction. A
 * meeting of a forum that they cannot read is refused as one that does not exist.
 *
 * @param participant stands for them in the forum; null if they never came to it
 */
public record Seat(Standing standing, Meeting meeting, @Nullable UUID participant) {
    public static Seat at(Db db, Actor actor, UUID id, Instant now) {
        var forum = MeetingQueries.forum(db, id).orElseThrow(Refusal::notFound);
        var standing = Standing.in(db, forum, actor, now);
        if (!standing.reads()) {
            throw Refusal.notFound();
        }
        return of(db, standing, id);
    }

    static Seat of(Db db, Standing standing, UUID id) {
        var me = me(db, standing);
        var meeting = MeetingQueries.find(db, id, me).orElseThrow(Refusal::notFound);
        return new Seat(standing, meeting, me);
    }

    /** Who left the forum is nobody at its meetings, also where they had registered. */
    static @Nullable UUID me(Db db, Standing standing) {
        return standing.member()
                ? MeetingQueries.participant(db, standing.forum().id(), standing.person())
                        .orElse(null)
                : null;
    }

    public boolean member() {
        return participant != null;
    }

    /** Whether they are its chair or deputy. */
    public boolean runs() {
        return member() && meeting.runs();
    }

    /** The member's own id in the forum. */
    public UUID requireMember() {
        standing.requireWriter();
        if (participant == null) {
            throw Refusal.forbidden("Join this forum first.");
        }
        return participant;
    }

    public Seat requireRunner() {
        if (!runs()) {
            throw Refusal.forbidden("Only the chair and the deputy of this meeting can do that.");
        }
        standing.requireWriter();
        return this;
    }

    /** Refuses what cannot be done with a meeting that does not take place. */
    public Seat requirePlanned() {
        if (meeting.cancelled()) {
            throw Refusal.conflict("This meeting is cancelled.");
        }
        return this;
    }

    /** Refuses what waits until the meeting has begun. */
    public Seat requireBegun(Instant now) {
        requirePlanned();
        if (!meeting.begun(now)) {
            throw Refusal.conflict("This can be done when the meeting has begun.");
        }
        return this;
    }
}
