package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.kernel.Db;
import java.time.Instant;
import java.util.UUID;

/** Whom a decision of a moderator concerns is told of it, in the transaction that makes it. */
public final class DecisionNews {
    private DecisionNews() {}

    /**
     * @param what in plain words, without what was written or where
     */
    public static void made(
            Db db, UUID forum, UUID decision, UUID person, String what, Instant now) {
        tell(db, forum, decision, person, "", what, now);
    }

    public static void undone(Db db, UUID forum, UUID decision, UUID person, Instant now) {
        tell(db, forum, decision, person, ":undone", "A decision about you was undone", now);
    }

    public static void refused(Db db, UUID forum, UUID decision, UUID person, Instant now) {
        var what = "Your appeal was answered: the decision stays as it is";
        tell(db, forum, decision, person, ":answered", what, now);
    }

    private static void tell(
            Db db, UUID forum, UUID decision, UUID person, String part, String what, Instant now) {
        var link = Places.forum(forum) + "/mine/" + decision;
        var cause = "decision:" + decision + part;
        Notifications.tell(db, Notice.of(person, NoticeKind.DECISION, cause, what, link, now));
    }
}
