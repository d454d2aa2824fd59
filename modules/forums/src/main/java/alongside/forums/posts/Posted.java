package alongside.forums.posts;

import alongside.forums.live.Hub;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import java.util.UUID;

/** What follows when members can see a post for the first time. */
public final class Posted {
    /** The topic in the outbox; the body is the id of the post. */
    public static final String TOPIC = "forums.posted";

    private Posted() {}

    /** In the transaction in which it is shown. */
    public static void tell(Db db, UUID post) {
        Outbox.send(db, TOPIC, post.toString());
        Hub.tell(db, post);
    }
}
