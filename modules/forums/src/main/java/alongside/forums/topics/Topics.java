package alongside.forums.topics;

import alongside.forums.caution.Confirmations;
import alongside.forums.caution.Identifying;
import alongside.forums.caution.Pace;
import alongside.forums.conduct.Conduct;
import alongside.forums.forum.ForumRegister;
import alongside.forums.forum.Readership;
import alongside.forums.forum.Standing;
import alongside.forums.notifications.PostNews;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the conversations of a forum are about. */
public final class Topics {
    private final ForumDatabase database;

    public Topics(ForumDatabase database) {
        this.database = database;
    }

    /** A page of a forum's topics, pinned ones first, then by the newest post. */
    public record TopicPage(
            Standing standing, Readership readers, long total, List<Topic> topics) {}

    /** A topic in its forum. */
    public record TopicSeen(Standing standing, Readership readers, Topic topic) {}

    public TopicPage page(
            Actor actor, UUID forum, TopicFilter filter, int skip, int limit, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now);
            var readers = ForumRegister.readers(db, standing.forum(), now);
            if (!standing.reads()) {
                return new TopicPage(standing, readers, 0, List.of());
            }
            return new TopicPage(
                    standing,
                    readers,
                    TopicQueries.count(db, standing, filter),
                    TopicQueries.page(db, standing, filter, today(now), skip, limit));
        });
    }

    public TopicSeen find(Actor actor, UUID id, Instant now) {
        return database.in(db -> seen(db, actor, id, now));
    }

    private static TopicSeen seen(Db db, Actor actor, UUID id, Instant now) {
        var place = place(db, actor, id, now);
        var readers = ForumRegister.readers(db, place.standing().forum(), now);
        return new TopicSeen(place.standing(), readers, place.topic());
    }

    /**
     * What the actor may do where this topic is, and that they may see it. A topic in a forum that
     * the actor cannot read is refused as one that does not exist.
     */
    public static Standing standing(Db db, Actor actor, UUID topic, Instant now) {
        return place(db, actor, topic, now).standing();
    }

    /** A topic that the actor may see, and what they may do there. */
    private record Place(Standing standing, Topic topic) {}

    private static Place place(Db db, Actor actor, UUID id, Instant now) {
        var forum = TopicQueries.forum(db, id).orElseThrow(Refusal::notFound);
        var standing = Standing.in(db, forum, actor, now);
        if (!standing.reads()) {
            throw Refusal.notFound();
        }
        var topic = TopicQueries.find(db, standing, id, today(now));
        return new Place(standing, topic.orElseThrow(Refusal::notFound));
    }

    /** Whether only moderators can add to it. */
    public static boolean locked(Db db, UUID topic) {
        return TopicQueries.state(db, topic) == Topic.State.LOCKED;
    }

    /** What a topic that the caller has checked is called. */
    public static String title(Db db, UUID topic) {
        return TopicQueries.title(db, topic);
    }

    /** A topic and its first post. */
    public TopicSeen begin(Actor actor, UUID forum, TopicDraft draft, Instant now) {
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireWriter();
            Conduct.requireAccepted(db, actor);
            var checked = draft.checked();
            if (checked.kind() == Kind.ANNOUNCEMENT && !standing.moderates()) {
                throw Refusal.invalid("kind", "Only moderators can make an announcement");
            }
            var at = now.atOffset(ZoneOffset.UTC);
            if (Posts.isNew(db, standing)) {
                Pace.topic(db, standing, now);
            }
            var id = TopicQueries.insert(db, standing, checked.title(), checked.kind(), at);
            var post = Posts.add(db, standing, id, checked.post(), now);
            if (!Identifying.found(checked.title()).isEmpty()) {
                Confirmations.record(db, post, actor.person(), checked.title(), "", now);
            }
            return seen(db, actor, id, now);
        });
    }

    /** Marks the reply that answered a question; null takes the mark away. */
    public TopicSeen answer(
            Actor actor, UUID id, long version, @Nullable Integer number, Instant now) {
        return database.in(db -> {
            var found = seen(db, actor, id, now);
            found.standing().requireWriter();
            if (!found.topic().mine() && !found.standing().moderates()) {
                throw Refusal.forbidden("Only who asked, or a moderator, can mark the answer.");
            }
            if (found.topic().kind() != Kind.QUESTION) {
                throw Refusal.conflict("Only a question has an answer.");
            }
            var post = number == null ? null : Posts.shown(db, id, number);
            if (number != null && (post == null || number == 1)) {
                throw Refusal.invalid("number", "Choose a reply in this topic");
            }
            if (!TopicQueries.answer(db, id, version, post)) {
                throw Refusal.stale();
            }
            PostNews.answered(db, id, now);
            return seen(db, actor, id, now);
        });
    }

    /** Keeps a topic above the others of its forum, or no longer. */
    public TopicSeen pin(Actor actor, UUID id, long version, boolean pinned, Instant now) {
        return database.in(db -> {
            standing(db, actor, id, now).requireWriter().requireModerator();
            if (!TopicQueries.pin(db, id, version, pinned)) {
                throw Refusal.stale();
            }
            return seen(db, actor, id, now);
        });
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
