package alongside.forums.notifications;

import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Which topics somebody follows or has muted. */
public final class Following {
    private final ForumDatabase database;

    public Following(ForumDatabase database) {
        this.database = database;
    }

    /** Whoever writes in a topic follows it, unless they muted it. */
    public static void begin(Db db, UUID person, UUID topic) {
        FollowingQueries.begin(db, person, topic);
    }

    public Followed of(Actor actor, UUID topic, Instant now) {
        return database.in(db -> {
            Topics.standing(db, actor, topic, now);
            return of(db, actor, topic);
        });
    }

    /** How the actor stands to the topic they look at; what they were told of it is read. */
    public Followed looking(Actor actor, UUID topic, Instant now) {
        return database.in(db -> {
            Notifications.readTopic(db, actor.person(), topic, now);
            return of(db, actor, topic);
        });
    }

    private static Followed of(Db db, Actor actor, UUID topic) {
        return FollowingQueries.find(db, actor.person(), topic)
                .map(how -> Followed.valueOf(how.toUpperCase(Locale.ROOT)))
                .orElse(Followed.NEITHER);
    }

    /** Members follow and mute. Repeatable. */
    public Followed set(Actor actor, UUID topic, Followed how, Instant now) {
        return database.in(db -> {
            Topics.standing(db, actor, topic, now).requireMember();
            if (how == Followed.NEITHER) {
                FollowingQueries.end(db, actor.person(), topic);
            } else {
                FollowingQueries.set(db, actor.person(), topic, how.key());
            }
            return how;
        });
    }
}
