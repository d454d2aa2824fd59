package alongside.forums.registrations;

import alongside.forums.meetings.Seat;
import alongside.forums.notifications.MeetingNews;
import alongside.forums.registrations.Registration.State;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who comes to which meeting. Access needs are shown to its chair and deputy alone. */
public final class Registrations {
    private final ForumDatabase database;

    public Registrations(ForumDatabase database) {
        this.database = database;
    }

    /**
     * The actor and one meeting.
     *
     * @param remembered the access needs they want filled in
     */
    public record Own(Optional<Registration> registration, String remembered) {}

    public Own own(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var me = Seat.at(db, actor, meeting, now).participant();
            return new Own(
                    me == null ? Optional.empty() : RegistrationQueries.find(db, meeting, me),
                    RegistrationQueries.remembered(db, actor.person()));
        });
    }

    /**
     * Takes a place, or one that was offered; where none is left, a place in the waiting line.
     * Repeatable: who is in keeps their place, and may change what helps them.
     */
    public Registration register(Actor actor, UUID meeting, RegistrationDraft draft, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requirePlanned();
            var me = seat.requireMember();
            if (seat.meeting().over(now)) {
                throw Refusal.conflict("This meeting is over.");
            }
            var checked = draft.checked();
            Line.move(db, meeting, now);
            var old = RegistrationQueries.find(db, meeting, me);
            if (old.filter(r -> kept(r, checked)).isEmpty()) {
                var state = next(db, meeting, old);
                var since = now.atOffset(ZoneOffset.UTC);
                if (old.filter(r -> r.is(State.WAITING) && state == State.WAITING).isPresent()) {
                    RegistrationQueries.needs(db, meeting, me, checked.text());
                } else {
                    RegistrationQueries.put(db, meeting, me, state, since, checked.text());
                }
            }
            remember(db, actor, checked);
            var own = RegistrationQueries.find(db, meeting, me).orElseThrow();
            if (own.is(State.REGISTERED) && old.filter(r -> r.is(State.REGISTERED)).isEmpty()) {
                MeetingNews.settled(db, meeting, me, now);
                var about = seat.meeting().about();
                MeetingNews.registered(db, about, actor.person(), me, own.sequence(), now);
            }
            return own;
        });
    }

    private static boolean kept(Registration old, RegistrationDraft draft) {
        return old.is(State.REGISTERED) && old.needs().equals(draft.text());
    }

    private static State next(Db db, UUID meeting, Optional<Registration> old) {
        if (old.filter(r -> r.is(State.REGISTERED) || r.is(State.OFFERED)).isPresent()) {
            return State.REGISTERED;
        }
        return RegistrationQueries.free(db, meeting) > 0
                        && RegistrationQueries.waiting(db, meeting) == 0
                ? State.REGISTERED
                : State.WAITING;
    }

    private static void remember(Db db, Actor actor, RegistrationDraft draft) {
        if (draft.remembers() && !draft.text().isEmpty()) {
            RegistrationQueries.remember(db, actor.person(), draft.text());
        } else if (!draft.remembers()) {
            RegistrationQueries.forget(db, actor.person());
        }
    }

    /** Gives the place back, which is offered to the first in line. Repeatable. */
    public void withdraw(Actor actor, UUID meeting, Instant now) {
        database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            var me = seat.requireMember();
            if (seat.meeting().begun(now)) {
                throw Refusal.conflict("This meeting has begun.");
            }
            RegistrationQueries.lock(db, meeting);
            var old = RegistrationQueries.find(db, meeting, me);
            if (old.isPresent() && !old.get().is(State.WITHDRAWN)) {
                var since = now.atOffset(ZoneOffset.UTC);
                RegistrationQueries.put(db, meeting, me, State.WITHDRAWN, since, "");
                MeetingNews.settled(db, meeting, me, now);
            }
            if (!seat.meeting().cancelled()) {
                Line.move(db, meeting, now);
            }
            return true;
        });
    }

    /** Everybody who registered, with what helps them, for the chair and the deputy. */
    public List<Registered> all(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner();
            return all(db, seat, now);
        });
    }

    public static List<Registered> all(Db db, Seat seat, Instant now) {
        var meeting = seat.meeting();
        return RegistrationQueries.all(
                db, meeting.forum(), meeting.id(), LocalDate.ofInstant(now, Visit.ZONE));
    }

    /** Ends offers whose time is over and makes the next, in every meeting still to come. */
    public void sweep(Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        for (var meeting : database.in(db -> LineQueries.waited(db, at))) {
            database.in(db -> {
                Line.move(db, meeting, now);
                return true;
            });
        }
    }

    /** Places kept for the actor, in the name of the Trust they act in. */
    public List<Offer> offers(Actor actor, LocalDate today) {
        return database.in(
                db -> LineQueries.offers(db, actor.person(), actor.trust().value(), today));
    }

    /** One own registration at some meeting, whoever asks for it in the person's name. */
    public static Optional<Registration> of(Db db, UUID meeting, UUID participant) {
        return RegistrationQueries.find(db, meeting, participant);
    }
}
