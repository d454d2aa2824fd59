package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Message;
import alongside.kernel.Outbox;
import alongside.portal.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who is told of a post. Each effect happens once, however often the message comes. */
public final class PostNews {
    /** In the outbox: a post was changed; the body is its id. */
    public static final String CHANGED = "forums.changed";

    private final ForumDatabase database;
    private final Clock clock;

    public PostNews(ForumDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction in which somebody changes what they wrote. */
    public static void changed(Db db, UUID post) {
        Outbox.send(db, CHANGED, post.toString());
    }

    /** Receives {@code Posted.TOPIC}: mentions it, and tells those who follow the topic. */
    public void posted(Message message) {
        tell(message, true);
    }

    /** Receives {@link #CHANGED}: only who is mentioned for the first time is told. */
    public void changed(Message message) {
        tell(message, false);
    }

    private void tell(Message message, boolean followers) {
        var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
        database.in(db -> {
            PostNewsQueries.shown(db, UUID.fromString(message.body()))
                    .ifPresent(post -> tell(db, post, followers, today));
            return true;
        });
    }

    private static void tell(
            Db db, PostNewsQueries.Shown post, boolean followers, LocalDate today) {
        var mentioned =
                post.body().contains("@")
                        ? Mentions.in(post.body(), PostNewsQueries.named(db, post, today))
                        : Set.<UUID>of();
        for (var person : mentioned) {
            var batch = NoticeKind.MENTION.key() + ":" + post.id();
            Notifications.tell(db, notice(person, NoticeKind.MENTION, post, batch));
        }
        if (followers && post.number() > 1) {
            var batch = NoticeKind.REPLY.key() + ":" + post.topic();
            PostNewsQueries.followers(db, post, today).stream()
                    .filter(person -> !mentioned.contains(person))
                    .forEach(person ->
                            Notifications.tell(db, notice(person, NoticeKind.REPLY, post, batch)));
        }
    }

    private static Notice notice(
            UUID person, NoticeKind kind, PostNewsQueries.Shown post, String batch) {
        return Notice.about(person, kind, post.id(), batch, link(post), post.at());
    }

    private static String link(PostNewsQueries.Shown post) {
        return Places.post(post.forum(), post.topic(), post.number());
    }

    /** In the transaction in which a reply becomes the accepted answer of its topic. */
    public static void answered(Db db, UUID topic, Instant now) {
        PostNewsQueries.answer(db, topic)
                .ifPresent(post ->
                        Notifications.tell(
                                db,
                                Notice.about(
                                        post.author(),
                                        NoticeKind.ANSWER,
                                        post.id(),
                                        NoticeKind.ANSWER.key() + ":" + topic,
                                        link(post),
                                        now)));
    }
}
