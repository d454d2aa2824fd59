package alongside.forums.decisions;

import alongside.forums.forum.Forum;
import alongside.forums.forum.Reach;
import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision does, and how it is made undone. */
final class Effects {
    private static final String ELSEWHERE =
            "The topic was moved to another forum. Ask there, or undo the move first.";

    private Effects() {}

    static void apply(
            Db db,
            Standing by,
            Actor actor,
            Target target,
            DecisionKind kind,
            @Nullable UUID to,
            Instant now) {
        switch (kind) {
            case HIDE -> hide(db, target);
            case LOCK -> once(db, needed(target.topic()), DecisionKind.LOCK);
            case MOVE -> move(db, by, actor, needed(target.topic()), to, now);
            default -> {}
        }
    }

    private static UUID needed(@Nullable UUID topic) {
        if (topic == null) {
            throw Refusal.invalid("kind", "Choose a post or a topic to do this");
        }
        return topic;
    }

    private static void hide(Db db, Target target) {
        var post = target.post();
        if (post == null) {
            once(db, needed(target.topic()), DecisionKind.HIDE);
        } else {
            Decisions.require(TargetQueries.turn(db, post, "shown", "hidden"));
        }
    }

    /** The decision itself is in the table by now. */
    private static void once(Db db, UUID topic, DecisionKind kind) {
        Decisions.require(TargetQueries.holding(db, topic, kind) == 1);
        TargetQueries.settle(db, topic);
    }

    private static void move(
            Db db, Standing by, Actor actor, UUID topic, @Nullable UUID to, Instant now) {
        if (to == null || to.equals(by.forum().id())) {
            throw Refusal.invalid("to", "Choose the forum to move it to");
        }
        var there = Standing.moderating(db, to, actor, now);
        if (!within(by.forum(), there.forum())) {
            throw Refusal.invalid(
                    "to", "Choose a forum that is not open to more people: they wrote for fewer");
        }
        Decisions.require(TargetQueries.move(db, topic, by.forum().id(), to));
    }

    /** Whether what was written in one forum stays among as few people in another. */
    static boolean within(Forum from, Forum to) {
        var near =
                from.reach() == Reach.NATIONAL
                        || (from.reach() == to.reach()
                                && Objects.equals(from.regionCode(), to.regionCode())
                                && Objects.equals(from.trust(), to.trust()));
        return near && to.visibility().compareTo(from.visibility()) >= 0;
    }

    static void undo(Db db, Standing by, Actor actor, Decision decision, Instant now) {
        var post = decision.post();
        var topic = decision.topic();
        var forum = by.forum().id();
        switch (decision.kind()) {
            case HIDE, REFUSE -> {
                if (post != null) {
                    here(TargetQueries.post(db, forum, post).isPresent());
                    var was = decision.kind() == DecisionKind.HIDE ? "shown" : "awaiting";
                    Decisions.require(TargetQueries.turn(db, post, "hidden", was));
                } else {
                    settle(db, forum, Objects.requireNonNull(topic));
                }
            }
            case LOCK -> settle(db, forum, Objects.requireNonNull(topic));
            case EDIT -> {
                var target = TargetQueries.post(db, forum, Objects.requireNonNull(post));
                here(target.isPresent());
                unchanged(db, decision, target.orElseThrow().body());
            }
            case MOVE -> {
                var to = DecisionQueries.movedTo(db, decision.id()).orElseThrow(Refusal::notFound);
                Standing.moderating(db, to, actor, now);
                var moved = Objects.requireNonNull(topic);
                Decisions.require(TargetQueries.move(db, moved, to, forum));
            }
            case WARN, SUSPEND -> {}
        }
    }

    private static void settle(Db db, UUID forum, UUID topic) {
        here(TargetQueries.topic(db, forum, topic).isPresent());
        TargetQueries.settle(db, topic);
    }

    private static void unchanged(Db db, Decision decision, String now) {
        var before = Objects.requireNonNull(decision.before());
        if (DecisionQueries.after(db, decision.id()).filter(now::equals).isEmpty()) {
            throw Refusal.conflict("The post was changed since. Its author can change it again.");
        }
        Decisions.require(
                TargetQueries.rewrite(db, Objects.requireNonNull(decision.post()), now, before));
    }

    private static void here(boolean there) {
        if (!there) {
            throw Refusal.conflict(ELSEWHERE);
        }
    }
}
