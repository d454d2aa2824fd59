package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.forums.notifications.WorryQueries.Alert;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Message;
import alongside.portal.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells who is on duty that somebody is worried about a member, and no more than that. If nobody is
 * on duty, everybody who moderates the forum is told, but for whom it is about.
 */
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
        var now = clock.instant();
        database.in(db -> {
            if (WorryQueries.kept(db)) {
                WorryQueries.find(db, worry).ifPresent(alert -> tell(db, worry, alert, now));
            }
            return true;
        });
    }

    private static void tell(Db db, UUID worry, Alert alert, Instant now) {
        var cause = cause(worry);
        var link = Places.forum(alert.forum()) + "/worries/" + worry;
        for (var person : people(db, alert, now)) {
            var what = "Somebody is worried about a member";
            Notifications.tell(db, Notice.of(person, NoticeKind.WORRY, cause, what, link, now));
        }
    }

    /** In the transaction in which nothing more is needed: it needs nobody any more. */
    public static void closed(Db db, UUID worry, Instant now) {
        Notifications.settle(db, cause(worry), now);
    }

    private static String cause(UUID worry) {
        return "worry:" + worry;
    }

    private static List<UUID> people(Db db, Alert alert, Instant now) {
        var told = alert.told();
        if (told != null) {
            return List.of(told);
        }
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return PostNewsQueries.moderators(db, alert.forum(), today).stream()
                .filter(person -> !person.equals(alert.about()))
                .toList();
    }
}
