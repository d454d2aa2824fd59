package alongside.forums.decisions;

import alongside.forums.forum.Forum;
import alongside.forums.forum.Standing;
import alongside.forums.notifications.DecisionNews;
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

/**
 * What moderators decide in their own forum: each with a reason that the member reads, each can be
 * appealed once and undone, and nothing leaves the record.
 */
public final class Decisions {
    private static final String GONE = "This was decided or changed before you. Look at it again.";

    private final ForumDatabase database;

    public Decisions(ForumDatabase database) {
        this.database = database;
    }

    /** The forum's record, for its moderators; {@code appealed} for what waits for an answer. */
    public List<Decision> page(
            Actor actor,
            UUID forum,
            boolean appealed,
            @Nullable UUID after,
            int limit,
            Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var day = today(now);
            return DecisionQueries.page(db, standing, false, appealed, after, limit, day);
        });
    }

    /** What was decided about the actor; somebody who was removed can still read it. */
    public List<Decision> aboutMe(
            Actor actor, UUID forum, @Nullable UUID after, int limit, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now);
            return DecisionQueries.page(db, standing, true, false, after, limit, today(now))
                    .stream()
                    .map(Decision::forMember)
                    .toList();
        });
    }

    /** For the member whom it concerns and for the moderators of the forum. */
    public Decision find(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> found(db, actor, forum, id, now));
    }

    private static Decision found(Db db, Actor actor, UUID forum, UUID id, Instant now) {
        var standing = Standing.in(db, forum, actor, now);
        var found =
                DecisionQueries.find(db, standing, id, today(now)).orElseThrow(Refusal::notFound);
        if (found.mine()) {
            return found.forMember();
        }
        if (!standing.moderates()) {
            throw Refusal.notFound();
        }
        return found;
    }

    public Decision make(Actor actor, UUID forum, DecisionDraft draft, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var id = make(db, standing, actor, draft, now);
            return found(db, actor, forum, id, now);
        });
    }

    /** In the transaction of a moderator whose standing the caller has asked for. */
    public static UUID make(Db db, Standing by, Actor actor, DecisionDraft draft, Instant now) {
        var checked = draft.checked(today(now));
        var forum = by.forum().id();
        var target = target(db, forum, draft);
        Fairness.requireAbove(by, target, checked.kind());
        var to = checked.kind() == DecisionKind.MOVE ? draft.to() : null;
        var id =
                DecisionQueries.insert(
                        db,
                        by,
                        target,
                        checked.kind(),
                        checked.reason(),
                        checked.until(),
                        to,
                        null,
                        now.atOffset(ZoneOffset.UTC));
        Effects.apply(db, by, actor, target, checked.kind(), to, now);
        return made(db, by, actor, target, checked.kind(), id, now);
    }

    private static Target target(Db db, UUID forum, DecisionDraft draft) {
        var post = draft.post();
        var topic = draft.topic();
        var member = draft.member();
        if ((post == null ? 0 : 1) + (topic == null ? 0 : 1) + (member == null ? 0 : 1) != 1) {
            throw Refusal.invalid("post", "Say what it is about: a post, a topic or a member");
        }
        if (post != null) {
            return TargetQueries.post(db, forum, post).orElseThrow(Refusal::notFound);
        }
        if (topic != null) {
            return TargetQueries.topic(db, forum, topic).orElseThrow(Refusal::notFound);
        }
        if (member == null) {
            throw Refusal.notFound();
        }
        return TargetQueries.member(db, forum, member).orElseThrow(Refusal::notFound);
    }

    /** Does not let a waiting post through; its author reads why. */
    public static UUID refuse(
            Db db, Standing by, Actor actor, UUID post, @Nullable String reason, Instant now) {
        var why = DecisionDraft.reason(reason);
        var target = waiting(db, by, post);
        require(TargetQueries.turn(db, post, "awaiting", "hidden"));
        return written(db, by, actor, target, DecisionKind.REFUSE, why, null, now);
    }

    /** Changes a waiting post before it is shown; what it said is kept for its author. */
    public static UUID edit(
            Db db,
            Standing by,
            Actor actor,
            UUID post,
            String body,
            @Nullable String reason,
            Instant now) {
        var why = DecisionDraft.reason(reason);
        var target = waiting(db, by, post);
        require(TargetQueries.rewrite(db, post, target.body(), body));
        return written(
                db,
                by,
                actor,
                target,
                DecisionKind.EDIT,
                why,
                new DecisionQueries.Change(target.body(), body),
                now);
    }

    private static Target waiting(Db db, Standing by, UUID post) {
        var target = TargetQueries.post(db, by.forum().id(), post).orElseThrow(Refusal::notFound);
        Fairness.requireAbove(by, target, DecisionKind.REFUSE);
        return target;
    }

    private static UUID written(
            Db db,
            Standing by,
            Actor actor,
            Target target,
            DecisionKind kind,
            String why,
            DecisionQueries.@Nullable Change change,
            Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var id = DecisionQueries.insert(db, by, target, kind, why, null, null, change, at);
        return made(db, by, actor, target, kind, id, now);
    }

    private static UUID made(
            Db db,
            Standing by,
            Actor actor,
            Target about,
            DecisionKind kind,
            UUID id,
            Instant now) {
        audit(db, actor, "decision made: " + kind.key(), by.forum().id(), id);
        if (!about.person().equals(by.person())) {
            DecisionNews.made(db, by.forum().id(), id, about.person(), kind.news(), now);
        }
        return id;
    }

    /** Makes everything what it was before. An appeal that waits has thereby succeeded. */
    public Decision undo(Actor actor, UUID forum, UUID id, @Nullable String reason, Instant now) {
        var why = DecisionDraft.reason(reason);
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var decision = found(db, actor, forum, id, now);
            if (decision.mine()) {
                throw Refusal.forbidden("This is about you. You can appeal.");
            }
            undo(db, standing, actor, decision, why, now);
            if (decision.appealed()) {
                var at = now.atOffset(ZoneOffset.UTC);
                DecisionQueries.answer(db, id, true, why, standing.person(), at);
            }
            return found(db, actor, forum, id, now);
        });
    }

    private static void undo(
            Db db, Standing by, Actor actor, Decision decision, String why, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        require(DecisionQueries.undo(db, decision.id(), by.person(), why, at));
        Effects.undo(db, by, actor, decision, now);
        var about = DecisionQueries.person(db, decision.id());
        if (!about.equals(by.person())) {
            DecisionNews.undone(db, by.forum().id(), decision.id(), about, now);
        }
        audit(db, actor, "decision undone", by.forum().id(), decision.id());
    }

    /** By the member whom it concerns, once. */
    public Decision appeal(Actor actor, UUID forum, UUID id, @Nullable String words, Instant now) {
        var said = AppealDraft.words(words);
        return database.in(db -> {
            var decision = found(db, actor, forum, id, now);
            if (!decision.mine()) {
                throw Refusal.forbidden("Only the member whom it is about can appeal.");
            }
            if (!decision.inForce()) {
                throw Refusal.conflict("This was undone already.");
            }
            if (!DecisionQueries.appeal(db, id, said, now.atOffset(ZoneOffset.UTC))) {
                throw Refusal.conflict("You have appealed this already.");
            }
            audit(db, actor, "appeal made", forum, id);
            return found(db, actor, forum, id, now);
        });
    }

    /** By another moderator than the one who decided; by the chair if there is no other. */
    public Decision answer(
            Actor actor, UUID forum, UUID id, AppealDraft.Answer draft, Instant now) {
        var answer = draft.checked();
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var decision = found(db, actor, forum, id, now);
            if (!Fairness.mayAnswer(db, standing, decision)) {
                throw Refusal.forbidden("Another moderator, or the chair, decides this appeal.");
            }
            var at = now.atOffset(ZoneOffset.UTC);
            var words = answer.reason();
            require(DecisionQueries.answer(db, id, answer.granted(), words, standing.person(), at));
            if (answer.granted() && decision.inForce()) {
                undo(db, standing, actor, decision, words, now);
            } else if (!answer.granted()) {
                DecisionNews.refused(db, forum, id, DecisionQueries.person(db, id), now);
            }
            audit(db, actor, answer.granted() ? "appeal granted" : "appeal refused", forum, id);
            return found(db, actor, forum, id, now);
        });
    }

    /** Whether the actor is somebody who decides this appeal. */
    public boolean mayAnswer(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            return Fairness.mayAnswer(db, standing, found(db, actor, forum, id, now));
        });
    }

    /** Whether a topic of one forum can be moved to another. */
    public static boolean movable(Forum from, Forum to) {
        return !from.id().equals(to.id()) && Effects.within(from, to);
    }

    static void require(boolean done) {
        if (!done) {
            throw Refusal.conflict(GONE);
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }

    // Who looks after the platform learns that something was decided, and not about what.
    private static void audit(Db db, Actor actor, String action, UUID forum, UUID id) {
        Audit.write(db, actor, action, "forum " + forum + " decision " + id, null, null);
    }
}
