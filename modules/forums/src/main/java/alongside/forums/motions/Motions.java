package alongside.forums.motions;

import alongside.forums.Typed;
import alongside.forums.attendance.Attendance;
import alongside.forums.meetings.Seat;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is decided in a meeting, by those in the room, if enough are there. */
public final class Motions {
    private static final int LONGEST = 1_000;
    private static final Set<String> CHOICES = Set.of("for", "against", "abstain");

    private final ForumDatabase database;

    public Motions(ForumDatabase database) {
        this.database = database;
    }

    public List<Motion> all(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> all(db, Seat.at(db, actor, meeting, now)));
    }

    private static List<Motion> all(Db db, Seat seat) {
        return MotionQueries.all(db, seat.meeting().id(), seat.participant());
    }

    private static Motion find(Db db, Seat seat, UUID id) {
        return all(db, seat).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Puts something to the vote. */
    public Motion open(Actor actor, UUID meeting, @Nullable String motion, Instant now) {
        var text = Typed.text(motion);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.invalid("motion", "Enter what is to be decided");
        }
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requireBegun(now);
            var at = now.atOffset(ZoneOffset.UTC);
            return find(db, seat, MotionQueries.insert(db, meeting, text, at));
        });
    }

    /** By somebody who checked in. It can be changed until the vote is closed. */
    public Motion vote(Actor actor, UUID meeting, UUID id, @Nullable String choice, Instant now) {
        if (choice == null || !CHOICES.contains(choice)) {
            throw Refusal.invalid("choice", "Choose for, against or abstain");
        }
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            var me = seat.requireMember();
            MotionQueries.lock(db, id);
            requireOpen(find(db, seat, id));
            if (!Attendance.isPresent(db, meeting, me)) {
                throw Refusal.forbidden("Check in first. Only people in the meeting vote.");
            }
            MotionQueries.vote(db, id, me, choice);
            return find(db, seat, id);
        });
    }

    /**
     * Ends a vote. Refused if fewer are in the room than must be.
     *
     * @param casting for or against, where the votes are equal
     */
    public Motion close(Actor actor, UUID meeting, UUID id, @Nullable String casting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner();
            MotionQueries.lock(db, id);
            requireOpen(find(db, seat, id));
            var present = Attendance.count(db, meeting);
            var quorum = seat.meeting().quorum();
            if (present < quorum) {
                throw Refusal.conflict(
                        "%d must be there to decide, and %d checked in."
                                .formatted(quorum, present));
            }
            var votes = MotionQueries.counted(db, id).orElseThrow();
            var last = tied(votes) ? casting(casting) : null;
            var carried =
                    last == null ? votes.votesFor() > votes.votesAgainst() : last.equals("for");
            var at = now.atOffset(ZoneOffset.UTC);
            MotionQueries.close(db, id, carried, last, present, at);
            var closed = find(db, seat, id);
            Audit.write(
                    db, actor, "decision closed", "meeting " + meeting, null, Json.text(closed));
            return closed;
        });
    }

    private static boolean tied(Motion votes) {
        return votes.votesFor() == votes.votesAgainst();
    }

    private static String casting(@Nullable String word) {
        if (word == null || !(word.equals("for") || word.equals("against"))) {
            throw Refusal.invalid(
                    "casting", "The votes are equal. Choose for or against: your vote decides");
        }
        return word;
    }

    private static void requireOpen(Motion decision) {
        if (!decision.open()) {
            throw Refusal.conflict("This vote is closed.");
        }
    }
}
