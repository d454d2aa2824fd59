package alongside.forums.reactions;

import alongside.forums.forum.ForumRegister;
import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words left at posts, and posts kept. All of it can be done again without another effect. */
public final class Reactions {
    private final ForumDatabase database;

    public Reactions(ForumDatabase database) {
        this.database = database;
    }

    /** What was left at posts that the actor was shown, by post. */
    public Map<UUID, Mark> marks(Actor actor, List<UUID> posts) {
        return database.in(db -> ReactionQueries.marks(db, actor.person(), posts));
    }

    public Mark mark(Actor actor, UUID post, Instant now) {
        return database.in(db -> {
            seen(db, actor, post, now);
            return mark(db, actor, post);
        });
    }

    private static Mark mark(Db db, Actor actor, UUID post) {
        return ReactionQueries.marks(db, actor.person(), List.of(post))
                .getOrDefault(post, Mark.none(post));
    }

    /** For whoever can see the post and is a member, and not at one's own. */
    public Mark say(Actor actor, UUID post, Word word, boolean on, Instant now) {
        return database.in(db -> {
            var seen = seen(db, actor, post, now);
            Posts.standing(db, actor, post, now).requireWriter();
            if (seen.mine()) {
                throw Refusal.conflict("This is for posts of others.");
            }
            if (on) {
                ReactionQueries.say(db, post, actor.person(), word);
            } else {
                ReactionQueries.unsay(db, post, actor.person(), word);
            }
            return mark(db, actor, post);
        });
    }

    public Mark keep(Actor actor, UUID post, Instant now) {
        return database.in(db -> {
            seen(db, actor, post, now);
            ReactionQueries.keep(db, post, actor.person(), now.atOffset(ZoneOffset.UTC));
            return mark(db, actor, post);
        });
    }

    /** Also of a post that the actor can no longer see, of which they learn nothing by it. */
    public void drop(Actor actor, UUID post) {
        database.in(db -> ReactionQueries.drop(db, post, actor.person()));
    }

    /** The actor's own, as far as they can read them today; the newest first. */
    public List<Bookmark> bookmarks(Actor actor, Instant now) {
        return database.in(db -> {
            var read = ForumRegister.read(db, actor, now);
            var today = LocalDate.ofInstant(now, Visit.ZONE);
            return ReactionQueries.bookmarks(db, actor.person(), read, today);
        });
    }

    private static Post seen(Db db, Actor actor, UUID post, Instant now) {
        var seen = Posts.find(db, actor, post, now);
        if (seen.deleted()) {
            throw Refusal.notFound();
        }
        return seen;
    }
}
