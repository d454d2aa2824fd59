package alongside.forums.agenda;

import alongside.forums.Typed;
import alongside.forums.conduct.Conduct;
import alongside.forums.forum.Standing;
import alongside.forums.meetings.Meetings;
import alongside.forums.meetings.Seat;
import alongside.forums.posts.PostDraft;
import alongside.forums.posts.Posts;
import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is spoken about at a meeting: members propose and vote, its chair or deputy decides. */
public final class Agenda {
    private static final int LONGEST = 5_000;

    private final ForumDatabase database;

    public Agenda(ForumDatabase database) {
        this.database = database;
    }

    /** The agenda of one meeting. */
    public record Sheet(Seat seat, List<Item> items) {}

    /**
     * How a topic stands to the meetings of its forum.
     *
     * @param item the newest item made of it
     * @param next when the next meeting is; empty if none is planned
     */
    public record Taken(Optional<Item> item, Optional<Instant> next) {
        /** The day of the meeting that an item would be for. */
        public String day() {
            return next.map(Words::date).orElse("");
        }
    }

    public Sheet sheet(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            return new Sheet(seat, AgendaQueries.all(db, meeting, actor.person(), today(now)));
        });
    }

    public Item find(Actor actor, UUID id, Instant now) {
        return database.in(db -> found(db, actor, id, now).item());
    }

    private record Found(Seat seat, Item item) {}

    private static Found found(Db db, Actor actor, UUID id, Instant now) {
        var item =
                AgendaQueries.find(db, id, actor.person(), today(now))
                        .orElseThrow(Refusal::notFound);
        return new Found(Seat.at(db, actor, item.meeting(), now), item);
    }

    /** Whether the topic is on an agenda, and what came of it. */
    public Taken of(Actor actor, UUID topic, Instant now) {
        return database.in(db -> {
            var standing = Topics.standing(db, actor, topic, now);
            var next = Meetings.next(db, standing.forum().id(), now, null);
            return new Taken(
                    AgendaQueries.of(db, topic, actor.person(), today(now)),
                    next.map(id -> Seat.at(db, actor, id, now).meeting().startsAt()));
        });
    }

    /** By a member, who votes for it by that. */
    public Item propose(Actor actor, UUID meeting, ItemDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requirePlanned();
            seat.requireMember();
            Conduct.requireAccepted(db, actor);
            if (seat.meeting().over(now)) {
                throw Refusal.conflict("This meeting is over.");
            }
            return add(db, seat.standing(), meeting, null, draft.checked(), now);
        });
    }

    /** Puts a topic on the agenda of the next meeting, or votes for it where it is there. */
    public Item take(Actor actor, UUID topic, Instant now) {
        return database.in(db -> {
            var standing = Topics.standing(db, actor, topic, now).requireWriter();
            var open = AgendaQueries.of(db, topic, actor.person(), today(now)).filter(Item::open);
            if (open.isPresent()) {
                AgendaQueries.vote(db, open.get().id(), actor.person());
                return found(db, actor, open.get().id(), now).item();
            }
            var next =
                    Meetings.next(db, standing.forum().id(), now, null)
                            .orElseThrow(() ->
                                    Refusal.conflict("No meeting of this forum is planned yet."));
            var title = Topics.title(db, topic);
            return add(db, standing, next, topic, new ItemDraft.Checked(title, ""), now);
        });
    }

    private static Item add(
            Db db,
            Standing by,
            UUID meeting,
            @Nullable UUID topic,
            ItemDraft.Checked draft,
            Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var id = AgendaQueries.insert(db, by, meeting, topic, draft, at);
        if (id == null) {
            throw Refusal.conflict("Somebody put this topic on the agenda before you.");
        }
        AgendaQueries.vote(db, id, by.person());
        return AgendaQueries.find(db, id, by.person(), today(now)).orElseThrow();
    }

    /** One vote each. Repeatable. */
    public Item vote(Actor actor, UUID id, Instant now) {
        return database.in(db -> {
            requireOpen(db, actor, id, now).seat().requireMember();
            AgendaQueries.vote(db, id, actor.person());
            return found(db, actor, id, now).item();
        });
    }

    /** Repeatable. */
    public Item takeBack(Actor actor, UUID id, Instant now) {
        return database.in(db -> {
            requireOpen(db, actor, id, now).seat().requireMember();
            AgendaQueries.takeBack(db, id, actor.person());
            return found(db, actor, id, now).item();
        });
    }

    private static Found requireOpen(Db db, Actor actor, UUID id, Instant now) {
        var found = found(db, actor, id, now);
        if (!found.item().open()) {
            throw Refusal.conflict("This item is not open any more.");
        }
        return found;
    }

    /**
     * Puts an item at a place of the agenda, also one that stands there already.
     *
     * @param place from 1; null for the end
     */
    public Item accept(Actor actor, UUID id, long version, @Nullable String place, Instant now) {
        return database.in(db -> {
            var found = requireOpen(db, actor, id, now);
            found.seat().requireRunner();
            var meeting = found.item().meeting();
            var last = AgendaQueries.last(db, meeting);
            var at = place(place, last + 1);
            AgendaQueries.makeRoom(db, meeting, at);
            return move(db, actor, found.item(), version, Item.State.ACCEPTED, at, "", now);
        });
    }

    private static int place(@Nullable String typed, int end) {
        if (typed == null || typed.isBlank()) {
            return end;
        }
        if (!typed.strip().matches("[1-9][0-9]{0,2}")) {
            throw Refusal.invalid("place", "Enter a place on the agenda, such as 1");
        }
        return Math.min(end, Integer.parseInt(typed.strip()));
    }

    /** With a reason, which everybody who reads the forum sees. */
    public Item decline(Actor actor, UUID id, long version, @Nullable String reason, Instant now) {
        var why = given(reason, "reason", "Enter why, for members to read");
        return database.in(db -> {
            var found = requireOpen(db, actor, id, now);
            found.seat().requireRunner();
            return move(db, actor, found.item(), version, Item.State.DECLINED, 0, why, now);
        });
    }

    /** Leaves it for the next meeting. */
    public Item postpone(Actor actor, UUID id, long version, Instant now) {
        return database.in(db -> {
            var found = requireOpen(db, actor, id, now);
            var meeting = found.seat().requireRunner().meeting();
            var from = meeting.startsAt().isAfter(now) ? meeting.startsAt() : now;
            var next =
                    Meetings.next(db, meeting.forum(), from, meeting.id())
                            .orElseThrow(() -> Refusal.conflict("No later meeting is planned."));
            if (!AgendaQueries.move(db, id, version, Item.State.PROPOSED, next, 0, "")) {
                throw Refusal.stale();
            }
            return found(db, actor, id, now).item();
        });
    }

    /** With what came of it, which goes back to the topic it came from. */
    public Item close(Actor actor, UUID id, long version, @Nullable String outcome, Instant now) {
        var said = given(outcome, "outcome", "Enter what came of it. It goes back to the topic");
        return database.in(db -> {
            var found = found(db, actor, id, now);
            var seat = found.seat().requireRunner().requireBegun(now);
            if (!found.item().is(Item.State.ACCEPTED)) {
                throw Refusal.conflict("Only an item that is on the agenda can be closed.");
            }
            var place = found.item().place();
            var closed =
                    move(db, actor, found.item(), version, Item.State.CLOSED, place, said, now);
            var topic = closed.topic();
            if (topic != null) {
                Conduct.requireAccepted(db, actor);
                var body = "**Outcome of the meeting on " + seat.meeting().date() + "**\n\n" + said;
                var post = new PostDraft(body, null, false).checked();
                Posts.add(db, seat.standing(), topic, post, now);
            }
            return closed;
        });
    }

    private static Item move(
            Db db,
            Actor actor,
            Item item,
            long version,
            Item.State state,
            int place,
            String said,
            Instant now) {
        if (!AgendaQueries.move(db, item.id(), version, state, item.meeting(), place, said)) {
            throw Refusal.stale();
        }
        return found(db, actor, item.id(), now).item();
    }

    /** Whether something on the agenda of a meeting still waits for its outcome. */
    public static boolean unfinished(Db db, Seat seat, Instant now) {
        return AgendaQueries.all(db, seat.meeting().id(), seat.standing().person(), today(now))
                .stream()
                .anyMatch(item -> item.is(Item.State.ACCEPTED));
    }

    private static String given(@Nullable String typed, String field, String message) {
        var text = Typed.text(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.invalid(field, message);
        }
        return text;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
