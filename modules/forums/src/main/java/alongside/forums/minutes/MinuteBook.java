package alongside.forums.minutes;

import alongside.forums.Places;
import alongside.forums.Typed;
import alongside.forums.agenda.Agenda;
import alongside.forums.meetings.Seat;
import alongside.forums.notifications.MeetingNews;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of meetings: a draft of one, approved by the next. */
public final class MinuteBook {
    private static final int LONGEST = 50_000;

    private final ForumDatabase database;

    public MinuteBook(ForumDatabase database) {
        this.database = database;
    }

    /**
     * The minutes of one meeting.
     *
     * @param waiting the minutes of the meeting before, where this one is to approve them
     */
    public record Book(Seat seat, Optional<Minutes> minutes, Optional<Minutes> waiting) {}

    public Book book(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> book(db, Seat.at(db, actor, meeting, now), now));
    }

    private static Book book(Db db, Seat seat, Instant now) {
        var meeting = seat.meeting();
        var before =
                MinuteQueries.before(
                        db, meeting.forum(), meeting.startsAt().atOffset(ZoneOffset.UTC));
        return new Book(
                seat,
                seen(seat, MinuteQueries.find(db, meeting.id())),
                before.flatMap(id -> MinuteQueries.find(db, id))
                        .filter(minutes -> !minutes.approved() && seat.runs())
                        .filter(minutes -> meeting.begun(now) && !meeting.cancelled()));
    }

    /** Members see a draft too, so that they can say at the next meeting what is wrong in it. */
    private static Optional<Minutes> seen(Seat seat, Optional<Minutes> minutes) {
        return minutes.filter(m -> m.approved() || seat.member());
    }

    /**
     * Writes a draft, or changes it.
     *
     * @param version what was seen; 0 for none
     */
    public Minutes write(
            Actor actor, UUID meeting, long version, @Nullable String body, Instant now) {
        var text = Typed.text(body);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.invalid("body", "Enter the minutes, in 50,000 characters or fewer");
        }
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requireBegun(now);
            var old = MinuteQueries.find(db, meeting);
            if (old.filter(Minutes::approved).isPresent()) {
                throw Refusal.conflict("These minutes are approved. They stay as they are.");
            }
            var written =
                    (version == 0 && old.isEmpty())
                            ? MinuteQueries.insert(db, meeting, text)
                            : MinuteQueries.update(db, meeting, version, text);
            if (!written) {
                throw Refusal.stale();
            }
            if (old.isEmpty()) {
                MeetingNews.written(db, about(seat), MinuteQueries.present(db, meeting), now);
            }
            return MinuteQueries.find(db, meeting).orElseThrow();
        });
    }

    /**
     * Approves the minutes of a meeting in a later one, when nothing on its agenda is open.
     *
     * @param by the meeting that approves them
     */
    public Minutes approve(Actor actor, UUID meeting, long version, UUID by, Instant now) {
        return database.in(db -> {
            var of = Seat.at(db, actor, meeting, now);
            var later = Seat.at(db, actor, by, now).requireRunner().requireBegun(now);
            if (!later.meeting().forum().equals(of.meeting().forum())
                    || !later.meeting().startsAt().isAfter(of.meeting().startsAt())) {
                throw Refusal.conflict("Minutes are approved at a later meeting of the forum.");
            }
            if (Agenda.unfinished(db, of, now)) {
                throw Refusal.conflict(
                        "Something on the agenda of that meeting has no outcome yet.");
            }
            if (!MinuteQueries.approve(db, meeting, version, by)) {
                throw Refusal.stale();
            }
            MeetingNews.approved(db, meeting, now);
            Audit.write(db, actor, "minutes approved", "meeting " + meeting, null, null);
            return MinuteQueries.find(db, meeting).orElseThrow();
        });
    }

    /** Tells who leads a meeting that has begun of minutes that wait to be approved there. */
    public void sweep(Instant now) {
        database.in(db -> {
            for (var due : MinuteQueries.due(db, now.atOffset(ZoneOffset.UTC))) {
                var link = Places.meeting(due.forum(), due.at()) + "/minutes";
                var of = new MeetingNews.About(due.of(), due.held(), link);
                MeetingNews.toApprove(db, of, due.leader(), now);
            }
            return true;
        });
    }

    /** The page of the minutes, in place of that of the meeting. */
    private static MeetingNews.About about(Seat seat) {
        var meeting = seat.meeting();
        return new MeetingNews.About(meeting.id(), meeting.startsAt(), meeting.path() + "/minutes");
    }
}
