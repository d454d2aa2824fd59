package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.forums.forum.Forum;
import alongside.kernel.Db;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who is told of who comes to a forum, in the transaction in which it happens. */
public final class ForumNews {
    private ForumNews() {}

    /** The moderators, until one of them decides. */
    public static void asked(Db db, Forum forum, UUID participant, Instant now) {
        var what = "Somebody asks to join " + forum.name();
        tellModerators(
                db,
                forum.id(),
                NoticeKind.TASK,
                request(participant),
                what,
                Places.forum(forum.id()) + "/people",
                now);
    }

    /** Whoever asked, or was removed or let back in. */
    public static void decided(
            Db db, Forum forum, UUID participant, UUID person, String said, Instant now) {
        Notifications.settle(db, request(participant), now);
        tell(db, forum, person, NoticeKind.DECISION, said + forum.name(), now);
    }

    public static void appointed(Db db, Forum forum, UUID person, String part, Instant now) {
        var what = "You are now " + part.toLowerCase(java.util.Locale.UK) + " of " + forum.name();
        tell(db, forum, person, NoticeKind.DECISION, what, now);
    }

    public static void invited(Db db, Forum forum, UUID person, Instant now) {
        tell(db, forum, person, NoticeKind.INVITATION, "You are invited to " + forum.name(), now);
    }

    private static void tell(
            Db db, Forum forum, UUID person, NoticeKind kind, String what, Instant now) {
        var cause = kind.key() + ":" + forum.id() + ":" + now.toEpochMilli();
        Notifications.tell(db, Notice.of(person, kind, cause, what, Places.forum(forum.id()), now));
    }

    /** Tells everybody who looks after a forum today; one line each, settled together. */
    public static void tellModerators(
            Db db,
            UUID forum,
            NoticeKind kind,
            String cause,
            String what,
            String link,
            Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        PostNewsQueries.moderators(db, forum, today)
                .forEach(person ->
                        Notifications.tell(db, Notice.of(person, kind, cause, what, link, now)));
    }

    private static String request(UUID participant) {
        return "request:" + participant;
    }
}
