package alongside.forums.members;

import alongside.forums.Typed;
import alongside.forums.forum.Hat;
import alongside.forums.forum.Participation.Part;
import alongside.forums.forum.Participation.State;
import alongside.forums.forum.Standing;
import alongside.forums.forum.Visibility;
import alongside.forums.notifications.ForumNews;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in a forum: coming, being let in, appointed, leaving and being removed. */
public final class Participants {
    private static final int LONGEST_REASON = 500;

    private final ForumDatabase database;

    public Participants(ForumDatabase database) {
        this.database = database;
    }

    /** Makes somebody a member at once, under their own name. */
    public static void begin(
            Db db, Actor actor, UUID forum, @Nullable String trust, Part part, Instant now) {
        begin(db, forum, actor.person(), actor.name(), trust, part, State.MEMBER, now);
    }

    private static void begin(
            Db db,
            UUID forum,
            UUID person,
            String name,
            @Nullable String trust,
            Part part,
            State state,
            Instant now) {
        ParticipantQueries.stand(
                db, forum, person, trust, part, state, "", now.atOffset(ZoneOffset.UTC));
        ParticipantQueries.introduce(db, person, trust, name);
    }

    /** The members who let themselves be listed, moderators first. */
    public List<Member> directory(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireReader();
            return ParticipantQueries.all(db, forum, false, today(now));
        });
    }

    /** Everybody who ever came, for those who let people in. */
    public List<Member> everybody(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            requireGatekeeper(Standing.in(db, forum, actor, now));
            return ParticipantQueries.all(db, forum, true, today(now));
        });
    }

    private static Standing requireGatekeeper(Standing standing) {
        return standing.manages() ? standing : standing.requireModerator();
    }

    /**
     * Becomes a member of an open forum, or one that invited; asks to become one of another.
     *
     * @param slug the Trust in whose name; may be empty for somebody with one
     * @param reason why they ask; empty where nobody decides
     */
    public Standing come(
            Actor actor, UUID forum, @Nullable String slug, @Nullable String reason, Instant now) {
        var why = Typed.text(reason);
        if (why.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "Enter 500 characters or fewer");
        }
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now);
            if (standing.member() || standing.asked()) {
                return standing;
            }
            if (!standing.mayCome()) {
                throw Refusal.forbidden("A moderator invites people to this forum.");
            }
            var hat = hat(standing.hats(), slug);
            var decided =
                    !standing.invited() && standing.forum().visibility() == Visibility.BY_REQUEST;
            var state = decided ? State.ASKED : State.MEMBER;
            var part = standing.invited() ? standing.part() : Part.MEMBER;
            ParticipantQueries.stand(
                    db,
                    forum,
                    actor.person(),
                    hat.trust(),
                    part,
                    state,
                    decided ? why : "",
                    now.atOffset(ZoneOffset.UTC));
            ParticipantQueries.introduce(db, actor.person(), hat.trust(), actor.name());
            audit(db, actor, decided ? "membership requested" : "forum joined", forum);
            if (decided) {
                ParticipantQueries.id(db, forum, actor.person())
                        .ifPresent(id -> ForumNews.asked(db, standing.forum(), id, now));
            }
            return Standing.in(db, forum, actor, now);
        });
    }

    private static Hat hat(List<Hat> hats, @Nullable String slug) {
        if ((slug == null || slug.isBlank()) && hats.size() == 1) {
            return hats.getFirst();
        }
        return hats.stream()
                .filter(hat -> hat.slug().equals(slug))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("trust", "Choose the Trust in whose name you take part"));
    }

    /** What they wrote stays, under "Former member". */
    public void leave(Actor actor, UUID forum, Instant now) {
        database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireMember();
            keepAChair(db, forum, standing.part());
            ParticipantQueries.stand(
                    db,
                    forum,
                    actor.person(),
                    standing.trust(),
                    Part.MEMBER,
                    State.LEFT,
                    "",
                    now.atOffset(ZoneOffset.UTC));
            audit(db, actor, "forum left", forum);
            return true;
        });
    }

    private static void keepAChair(Db db, UUID forum, Part part) {
        if (part == Part.CHAIR && ParticipantQueries.chairs(db, forum) == 1) {
            throw Refusal.conflict("A forum needs a chair. Appoint another one first.");
        }
    }

    /** Lets in somebody who asked. */
    public void accept(Actor actor, UUID forum, UUID id, Instant now) {
        decide(actor, forum, id, State.ASKED, State.MEMBER, "", "member accepted", now);
    }

    public void refuse(Actor actor, UUID forum, UUID id, @Nullable String reason, Instant now) {
        var why = reasonGiven(reason, "Enter why, for the person to read");
        decide(actor, forum, id, State.ASKED, State.REFUSED, why, "member refused", now);
    }

    /** Ends somebody's membership; they cannot come back by themselves. */
    public void remove(Actor actor, UUID forum, UUID id, @Nullable String reason, Instant now) {
        var why = reasonGiven(reason, "Enter why, for the person to read");
        decide(actor, forum, id, State.MEMBER, State.REMOVED, why, "member removed", now);
    }

    /** Lets somebody come again who was removed or refused. */
    public void restore(Actor actor, UUID forum, UUID id, Instant now) {
        database.in(db -> {
            var gatekeeper = requireGatekeeper(Standing.in(db, forum, actor, now));
            var key = ParticipantQueries.find(db, forum, id).orElseThrow(Refusal::notFound);
            if (key.state() != State.REMOVED && key.state() != State.REFUSED) {
                throw Refusal.conflict("They were not removed or refused.");
            }
            stand(db, forum, key, key.part(), State.INVITED, "", now);
            audit(db, actor, "member restored", forum);
            ForumNews.invited(db, gatekeeper.forum(), key.person(), now);
            return true;
        });
    }

    private void decide(
            Actor actor,
            UUID forum,
            UUID id,
            State from,
            State to,
            String reason,
            String action,
            Instant now) {
        database.in(db -> {
            var gatekeeper = requireGatekeeper(Standing.in(db, forum, actor, now));
            var key = ParticipantQueries.find(db, forum, id).orElseThrow(Refusal::notFound);
            if (key.state() == to) {
                return false;
            }
            if (key.state() != from) {
                throw Refusal.conflict("Somebody decided this before you. Look at it again.");
            }
            if (to == State.REMOVED) {
                keepAChair(db, forum, key.part());
            }
            var part = to == State.MEMBER ? key.part() : Part.MEMBER;
            stand(db, forum, key, part, to, reason, now);
            audit(db, actor, action, forum);
            ForumNews.decided(db, gatekeeper.forum(), id, key.person(), said(to), now);
            return true;
        });
    }

    /** What the person is told, before the name of the forum; the reason is on its page. */
    private static String said(State to) {
        return switch (to) {
            case MEMBER -> "You are now a member of ";
            case REFUSED -> "You were not let in to ";
            default -> "You were removed from ";
        };
    }

    private static void stand(
            Db db,
            UUID forum,
            ParticipantQueries.Key key,
            Part part,
            State state,
            String reason,
            Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        ParticipantQueries.stand(db, forum, key.person(), key.trust(), part, state, reason, at);
    }

    /** Makes a member a moderator or a chair, or a member again. */
    public void appoint(Actor actor, UUID forum, UUID id, @Nullable String part, Instant now) {
        var next = part(part);
        database.in(db -> {
            Standing.in(db, forum, actor, now).requireChair();
            var key = ParticipantQueries.find(db, forum, id).orElseThrow(Refusal::notFound);
            if (key.state() != State.MEMBER) {
                throw Refusal.conflict("Only a member can have a part in the forum.");
            }
            if (next != Part.CHAIR) {
                keepAChair(db, forum, key.part());
            }
            stand(db, forum, key, next, State.MEMBER, "", now);
            audit(db, actor, "part given: " + next.label().toLowerCase(java.util.Locale.UK), forum);
            return true;
        });
    }

    /**
     * Invites whoever has this address and may take part; of anybody else the inviter learns
     * nothing. The operator appoints somebody at once, who then needs no Trust.
     */
    public void invite(
            Actor actor, UUID forum, @Nullable String email, @Nullable String part, Instant now) {
        var address = Typed.line(email);
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            throw Refusal.invalid("email", "Enter an email address, such as name@example.nhs.uk");
        }
        var next = part == null || part.isEmpty() ? Part.MEMBER : part(part);
        database.in(db -> {
            var standing = requireGatekeeper(Standing.in(db, forum, actor, now));
            if (next != Part.MEMBER) {
                standing.requireChair();
            }
            for (var person : ParticipantQueries.people(db, address)) {
                invite(db, standing, person, next, now);
            }
            audit(db, actor, "member invited", forum);
            return true;
        });
    }

    private static void invite(Db db, Standing by, UUID person, Part part, Instant now) {
        var name = ParticipantQueries.name(db, person);
        var theirs =
                Standing.in(
                        db,
                        by.forum().id(),
                        new Actor(person, name, null, java.util.Set.of()),
                        now,
                        true);
        if (theirs.member()) {
            return;
        }
        if (by.manages() && part != Part.MEMBER) {
            var trust = theirs.hats().size() == 1 ? theirs.hats().getFirst().trust() : null;
            begin(db, by.forum().id(), person, name, trust, part, State.MEMBER, now);
            ForumNews.appointed(db, by.forum(), person, part.label(), now);
        } else if (!theirs.hats().isEmpty()) {
            var trust = theirs.hats().getFirst().trust();
            begin(db, by.forum().id(), person, name, trust, part, State.INVITED, now);
            ForumNews.invited(db, by.forum(), person, now);
        }
    }

    private static Part part(@Nullable String key) {
        for (var part : Part.values()) {
            if (part.key().equals(key)) {
                return part;
            }
        }
        throw Refusal.invalid("part", "Choose member, moderator or chair");
    }

    private static String reasonGiven(@Nullable String typed, String message) {
        var why = Typed.text(typed);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", message);
        }
        return why;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }

    private static void audit(Db db, Actor actor, String action, UUID forum) {
        Audit.write(db, actor, action, "forum " + forum, null, null);
    }
}
