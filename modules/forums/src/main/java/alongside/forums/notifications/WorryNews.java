package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Message;
import java.time.Clock;
import java.util.UUID;

/** Tells the moderators of a forum at once that somebody is worried about a member, and no more. */
public final class WorryNews {
    /** The topic in the outbox; the body is the id of the worry. */
    public static final String TOPIC = "forums.worry";

    private final ForumDatabase database;
    private final Clock clock;

    public WorryNews(ForumDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void receive(Message message) {
        var worry = UUID.fromString(message.body());
        database.in(db -> {
            if (WorryQueries.kept(db)) {
                WorryQueries.forum(db, worry)
                        .ifPresent(forum ->
                                ForumNews.tellModerators(
                                        db,
                                        forum,
                                        NoticeKind.WORRY,
                                        "worry:" + worry,
                                        "Somebody is worried about a member",
                                        Places.forum(forum),
                                        clock.instant()));
            }
            return true;
        });
    }
}
