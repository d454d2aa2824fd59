package alongside.forums.forum;

import alongside.forums.forum.Participation.Part;
import alongside.forums.forum.Participation.State;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do in one forum, today: every service of the forums asks for it first, in its
 * own transaction. Who may not know of the forum gets the refusal of one that does not exist.
 *
 * @param hats the Trusts in whose name they could take part here; for who moderates it also one in
 *     which they have none of the roles that the forum is for
 * @param participation how they stand to it; null if they never came, or came in the name of a
 *     Trust they have left
 * @param manages whether they look after the forum as such, without reading it
 * @param suspendedUntil the day on which they can write again; null while they can
 */
public record Standing(
        Forum forum,
        UUID person,
        List<Hat> hats,
        @Nullable Participation participation,
        boolean manages,
        @Nullable LocalDate suspendedUntil) {
    public Standing {
        hats = List.copyOf(hats);
    }

    /** Refuses unless the actor may know of the forum. */
    public static Standing in(Db db, UUID forum, Actor actor, Instant now) {
        return in(db, forum, actor, now, false);
    }

    /**
     * The standing of somebody who does not ask for themselves, whether they may know of it or not.
     */
    public static Standing in(Db db, UUID forum, Actor somebody, Instant now, boolean anyway) {
        return ForumQueries.find(db, forum)
                .map(found -> of(db, found, somebody, LocalDate.ofInstant(now, Visit.ZONE)))
                .filter(standing -> anyway || standing.knows())
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The standing of a moderator of this forum. Those who moderate another one, or look after
     * forums as such, learn nothing of what moderators do here.
     */
    public static Standing moderating(Db db, UUID forum, Actor actor, Instant now) {
        var standing = in(db, forum, actor, now);
        if (!standing.member()) {
            throw Refusal.notFound();
        }
        return standing.requireModerator();
    }

    static Standing of(Db db, Forum forum, Actor actor, LocalDate today) {
        var found =
                of(
                        forum,
                        actor,
                        StandingQueries.hats(db, actor.person(), today),
                        StandingQueries.participation(db, forum.id(), actor.person()));
        return found.member()
                ? found.until(StandingQueries.suspended(db, forum.id(), actor.person(), today))
                : found;
    }

    private Standing until(@Nullable LocalDate day) {
        return new Standing(forum, person, hats, participation, manages, day);
    }

    static Standing of(Forum forum, Actor actor, List<Hat> all, Optional<Participation> found) {
        var appointed = found.filter(p -> p.part() != Part.MEMBER).map(Participation::trust);
        var fitting =
                all.stream()
                        .filter(hat ->
                                forum.isFor(hat)
                                        || (forum.reaches(hat)
                                                && appointed
                                                        .filter(hat.trust()::equals)
                                                        .isPresent()))
                        .toList();
        var standing =
                found.filter(p ->
                                p.trust() == null
                                        || fitting.stream()
                                                .anyMatch(hat -> hat.trust().equals(p.trust())))
                        .orElse(null);
        var manages =
                forum.reach() != Reach.TRUST
                        && actor.isAny(Role.PLATFORM_OPERATOR, Role.NATIONAL_LEAD);
        return new Standing(forum, actor.person(), fitting, standing, manages, null);
    }

    private boolean is(State state) {
        return participation != null && participation.state() == state;
    }

    private boolean eligible() {
        return !hats.isEmpty() || (is(State.MEMBER) || is(State.INVITED));
    }

    boolean knows() {
        return manages
                || (eligible()
                        && (forum.visibility() != Visibility.HIDDEN
                                || is(State.MEMBER)
                                || is(State.INVITED)));
    }

    public boolean member() {
        return is(State.MEMBER);
    }

    public boolean invited() {
        return is(State.INVITED);
    }

    public boolean asked() {
        return is(State.ASKED);
    }

    /** Somebody who was removed reads an open forum no more. */
    public boolean reads() {
        return member()
                || (forum.visibility() == Visibility.OPEN && !hats.isEmpty() && !is(State.REMOVED));
    }

    public boolean moderates() {
        return member() && part() != Part.MEMBER;
    }

    public boolean chairs() {
        return member() && part() == Part.CHAIR;
    }

    public Part part() {
        return participation == null ? Part.MEMBER : participation.part();
    }

    /** Whether they can become a member, at once or by asking. */
    public boolean mayCome() {
        return !hats.isEmpty()
                && !forum.closed()
                && !member()
                && !is(State.REMOVED)
                && !is(State.ASKED)
                && (invited()
                        || forum.visibility() == Visibility.OPEN
                        || forum.visibility() == Visibility.BY_REQUEST);
    }

    /** In whose name they write; null for somebody without a Trust. */
    public @Nullable String trust() {
        return participation == null ? null : participation.trust();
    }

    public Standing requireReader() {
        if (!reads()) {
            throw Refusal.forbidden("Only members can read this forum.");
        }
        return this;
    }

    public Standing requireMember() {
        requireReader();
        if (!member()) {
            throw Refusal.forbidden("Join this forum first.");
        }
        return this;
    }

    /** Whether they can write here today. */
    public boolean writes() {
        return member() && !forum.closed() && suspendedUntil == null;
    }

    /** A member of a forum that is not closed, who is not suspended. */
    public Standing requireWriter() {
        requireMember();
        if (forum.closed()) {
            throw Refusal.conflict("This forum is closed. It can be read and not changed.");
        }
        if (suspendedUntil != null) {
            throw Refusal.forbidden(
                    "You can read this forum and not write in it until "
                            + Words.date(suspendedUntil)
                            + ". 'About my posts' says why, and how to appeal.");
        }
        return this;
    }

    public Standing requireModerator() {
        requireReader();
        if (!moderates()) {
            throw Refusal.forbidden("Only moderators of this forum can do that.");
        }
        return this;
    }

    /** The chair, or who looks after the forum as such. */
    public Standing requireChair() {
        if (!chairs() && !manages) {
            throw Refusal.forbidden("Only the chair of this forum can do that.");
        }
        return this;
    }
}
