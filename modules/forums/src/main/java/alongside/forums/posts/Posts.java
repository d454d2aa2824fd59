package alongside.forums.posts;

import alongside.forums.caution.Confirmations;
import alongside.forums.caution.Pace;
import alongside.forums.conduct.Conduct;
import alongside.forums.forum.Standing;
import alongside.forums.notifications.Following;
import alongside.forums.notifications.PostNews;
import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
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

/** What people write in topics. */
public final class Posts {
    /** With fewer posts than this that were let stand, somebody is a new member. */
    public static final int NEW = 3;

    private final ForumDatabase database;

    public Posts(ForumDatabase database) {
        this.database = database;
    }

    /** The posts of a topic with a number above {@code after}. */
    public List<Post> page(Actor actor, UUID topic, int after, int limit, Instant now) {
        return database.in(db -> {
            var standing = Topics.standing(db, actor, topic, now);
            return PostQueries.page(db, standing, topic, after, limit, today(now));
        });
    }

    public Post find(Actor actor, UUID id, Instant now) {
        return database.in(db -> find(db, actor, id, now));
    }

    /** In the transaction of the caller. */
    public static Post find(Db db, Actor actor, UUID id, Instant now) {
        return find(db, standing(db, actor, id, now), id, now);
    }

    private static Post find(Db db, Standing standing, UUID id, Instant now) {
        return PostQueries.find(db, standing, id, today(now)).orElseThrow(Refusal::notFound);
    }

    /** What the actor may do where this post is; refused if they may not see the topic. */
    public static Standing standing(Db db, Actor actor, UUID post, Instant now) {
        var topic = PostQueries.topic(db, post).orElseThrow(Refusal::notFound);
        return Topics.standing(db, actor, topic, now);
    }

    /** Which topic a post is in, whoever asks; null if it is nowhere. */
    public static @Nullable UUID topic(Db db, UUID post) {
        return PostQueries.topic(db, post).orElse(null);
    }

    /** Refuses unless the reader sees what the post says. */
    public static Post requireSeen(Db db, Standing standing, UUID id, Instant now) {
        var found = find(db, standing, id, now);
        if (found.deleted()) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** What it said before, the newest first: for whoever can see the post. */
    public List<Earlier> earlier(Actor actor, UUID id, Instant now) {
        return database.in(db -> {
            if (find(db, actor, id, now).deleted()) {
                throw Refusal.notFound();
            }
            return PostQueries.earlier(db, id);
        });
    }

    public Post reply(Actor actor, UUID topic, PostDraft draft, Instant now) {
        return database.in(db -> {
            var standing = Topics.standing(db, actor, topic, now).requireWriter();
            Conduct.requireAccepted(db, actor);
            if (Topics.locked(db, topic) && !standing.moderates()) {
                throw Refusal.conflict("This topic is locked. Nobody can reply to it.");
            }
            var id = add(db, standing, topic, draft.checked(), now);
            return find(db, standing, id, now);
        });
    }

    /** Adds a post to a topic that the caller has checked. */
    public static UUID add(Db db, Standing by, UUID topic, PostDraft.Checked draft, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var answered = draft.replyTo();
        var replyTo = answered == null ? null : shown(db, topic, answered);
        if (answered != null && replyTo == null) {
            throw Refusal.invalid("reply_to", "The post you reply to is not there any more");
        }
        if (isNew(db, by)) {
            Pace.post(db, by, draft.body(), now);
        }
        var state = awaits(db, by) ? Post.State.AWAITING : Post.State.SHOWN;
        var number = PostQueries.number(db, topic, at);
        var id = PostQueries.insert(db, by, topic, number, draft, replyTo, state, at);
        Confirmations.record(db, id, by.person(), null, draft.body(), now);
        if (state == Post.State.SHOWN) {
            Posted.tell(db, id);
        }
        Following.begin(db, by.person(), topic);
        return id;
    }

    private static boolean awaits(Db db, Standing by) {
        return switch (by.forum().reviewed()) {
            case NOBODY -> false;
            case NEW_MEMBERS -> isNew(db, by);
            case EVERYBODY -> !by.moderates();
        };
    }

    /** Whether somebody has written little yet that was let stand. */
    public static boolean isNew(Db db, Standing by) {
        return !by.moderates() && PostQueries.accepted(db, by.forum().id(), by.person()) < NEW;
    }

    /** A post of a topic that members see; null if there is none with the number. */
    public static @Nullable UUID shown(Db db, UUID topic, int number) {
        return PostQueries.shown(db, topic, number).orElse(null);
    }

    /**
     * By its author, within 24 hours. What it said before is kept. Where a moderator reads first,
     * they read it again.
     */
    public Post change(
            Actor actor,
            UUID id,
            long version,
            @Nullable String body,
            boolean confirmed,
            Instant now) {
        return database.in(db -> {
            var standing = standing(db, actor, id, now).requireWriter();
            var old = find(db, standing, id, now);
            if (!old.mine()) {
                throw Refusal.forbidden("Only who wrote this can change it.");
            }
            if (!old.changeable(now)) {
                throw Refusal.conflict("A post can be changed for 24 hours. Add a reply instead.");
            }
            var checked = new PostDraft(body, null, null, confirmed).checked();
            if (checked.body().equals(old.body()) && version == old.version()) {
                return old;
            }
            if (!PostQueries.change(
                    db, id, version, checked.body(), now.atOffset(ZoneOffset.UTC))) {
                throw Refusal.stale();
            }
            Confirmations.record(db, id, actor.person(), null, checked.body(), now);
            // Otherwise a moderator would have read something else than members do.
            if (old.state() == Post.State.SHOWN
                    && awaits(db, standing)
                    && !PostQueries.state(db, id, version + 1, Post.State.AWAITING, null)) {
                throw Refusal.stale();
            }
            PostNews.changed(db, id);
            return find(db, standing, id, now);
        });
    }

    /** By its author. It keeps its place, and can be brought back for 30 days. */
    public Post delete(Actor actor, UUID id, long version, Instant now) {
        return move(actor, id, version, Post.State.SHOWN, Post.State.DELETED, now);
    }

    public Post restore(Actor actor, UUID id, long version, Instant now) {
        return move(actor, id, version, Post.State.DELETED, Post.State.SHOWN, now);
    }

    private Post move(
            Actor actor, UUID id, long version, Post.State from, Post.State to, Instant now) {
        return database.in(db -> {
            var standing = standing(db, actor, id, now).requireMember();
            var old = find(db, standing, id, now);
            if (!old.mine()) {
                throw Refusal.forbidden("Only who wrote this can delete it or bring it back.");
            }
            if (old.state() != from) {
                throw Refusal.conflict("This post is " + old.state().key() + ".");
            }
            var deleting = to == Post.State.DELETED;
            if (!deleting
                    && PostQueries.deletedAt(db, id)
                            .filter(at -> at.plus(Post.UNDO).isAfter(now))
                            .isEmpty()) {
                throw Refusal.conflict("It was deleted more than 30 days ago.");
            }
            var at = deleting ? now.atOffset(ZoneOffset.UTC) : null;
            if (!PostQueries.state(db, id, version, to, at)) {
                throw Refusal.stale();
            }
            return find(db, standing, id, now);
        });
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
