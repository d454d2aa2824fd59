package alongside.forums.live;

import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.ForumDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which posts of a topic there are, for somebody who may read it at that moment. */
final class LivePosts {
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final ForumDatabase database;

    LivePosts(ForumDatabase database) {
        this.database = database;
    }

    /** Refuses whoever may not read the topic. */
    void require(Actor actor, UUID topic, Instant now) {
        database.in(db -> Topics.standing(db, actor, topic, now));
    }

    /** The numbers of those that came after this one, or were let in since a moment. */
    List<Integer> after(Actor actor, UUID topic, int number, Instant since, Instant now) {
        // What was let in is seen a little after its moment, and clocks differ: better told twice.
        var early = since.minus(SLACK).atOffset(ZoneOffset.UTC);
        return database.in(db -> {
            Topics.standing(db, actor, topic, now);
            return LiveQueries.after(db, topic, number, early);
        });
    }

    int newest(UUID topic) {
        return database.in(db -> LiveQueries.newest(db, topic));
    }
}
