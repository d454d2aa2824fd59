package alongside.forums.calendar;

import alongside.forums.calendar.CalendarText.Event;
import alongside.forums.meetings.Meeting;
import alongside.forums.meetings.Meetings;
import alongside.forums.meetings.Seat;
import alongside.forums.registrations.Registration;
import alongside.forums.registrations.Registration.State;
import alongside.forums.registrations.Registrations;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings in people's own calendars: one as a file, or all behind a secret address. */
public final class Calendars {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Duration KEPT = Duration.ofDays(366);

    private final ForumDatabase database;

    public Calendars(ForumDatabase database) {
        this.database = database;
    }

    /** What the actor's own address tells; empty if they have none. */
    public Optional<Feed> feed(Actor actor) {
        return database.in(db -> FeedQueries.find(db, actor.person()));
    }

    /** Makes a new secret, which is told this once. The one before leads nowhere from now on. */
    public String renew(Actor actor, Feed feed) {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.in(db -> {
            FeedQueries.put(db, actor.person(), fingerprint(secret), feed);
            return true;
        });
        return secret;
    }

    public void remove(Actor actor) {
        database.in(db -> {
            FeedQueries.remove(db, actor.person());
            return true;
        });
    }

    /** One meeting as a file. */
    public String file(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            var event = event(db, seat.meeting(), seat.participant());
            return CalendarText.of(List.of(event), new Feed(true, true, true), now);
        });
    }

    /** What a secret address tells today: nothing of forums that its owner no longer reads. */
    public String behind(String secret, Instant now) {
        return database.in(db -> {
            var found = FeedQueries.behind(db, fingerprint(secret)).orElseThrow(Refusal::notFound);
            var owner = new Actor(found.person(), "", null, Set.of());
            var events =
                    Meetings.everywhere(db, owner, now).stream()
                            .filter(meeting -> meeting.endsAt().isAfter(now.minus(KEPT)))
                            .filter(meeting -> found.feed().everything() || meeting.mine() != null)
                            .map(meeting -> event(db, meeting, me(db, owner, meeting, now)))
                            .map(event -> found.feed().everything() ? event : gone(event))
                            .toList();
            return CalendarText.of(events, found.feed(), now);
        });
    }

    private static @Nullable UUID me(Db db, Actor owner, Meeting meeting, Instant now) {
        return meeting.mine() == null ? null : Seat.at(db, owner, meeting.id(), now).participant();
    }

    private static Event event(Db db, Meeting meeting, @Nullable UUID me) {
        var own =
                me == null
                        ? Optional.<Registration>empty()
                        : Registrations.of(db, meeting.id(), me);
        // From its first registration on the meeting counts one more than without.
        var sequence = meeting.sequence() + own.map(r -> r.sequence() + 1).orElse(0);
        return new Event(meeting, sequence, status(meeting, own));
    }

    private static Status status(Meeting meeting, Optional<Registration> own) {
        if (meeting.cancelled()) {
            return Status.cancelled();
        }
        return own.filter(r -> r.is(State.REGISTERED)).isPresent()
                ? Status.confirmed()
                : Status.tentative();
    }

    /** In a calendar of those registered for, one not come to any more is cancelled. */
    private static Event gone(Event event) {
        var mine = event.meeting().mine();
        return "withdrawn".equals(mine) || "lapsed".equals(mine)
                ? new Event(event.meeting(), event.sequence(), Status.cancelled())
                : event;
    }

    private static String fingerprint(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
