package alongside.forums;

import alongside.forums.digests.Digests;
import alongside.forums.mails.Letters;
import alongside.forums.mails.MailPages;
import alongside.forums.mails.Mails;
import alongside.forums.mails.OperatorMailPages;
import alongside.forums.notifications.Following;
import alongside.forums.notifications.FollowingApi;
import alongside.forums.notifications.FollowingPages;
import alongside.forums.notifications.NotificationApi;
import alongside.forums.notifications.NotificationPages;
import alongside.forums.notifications.Notifications;
import alongside.forums.notifications.PostNews;
import alongside.forums.notifications.WorryNews;
import alongside.forums.posts.Posted;
import alongside.forums.preferences.Choosing;
import alongside.forums.preferences.PreferenceApi;
import alongside.forums.preferences.PreferencePages;
import alongside.forums.preferences.UnsubscribePages;
import alongside.forums.topics.Topics;
import alongside.kernel.DatabaseUnavailable;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.Mail;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.time.Duration;
import java.util.stream.Stream;

/** What people are told of, on their pages and by mail: the wiring of it. */
final class Telling {
    private static final String OWN = "/my/notifications";

    private final Mailing mailing;
    private final Notifications notifications;
    private final Following following;
    private final PostNews news;
    private final WorryNews worries;
    private final Choosing choosing;
    private final Mails mails;
    private final Letters letters;
    private final Digests digests;

    Telling(ForumDatabase database, Mailing mailing) {
        this.mailing = mailing;
        this.notifications = new Notifications(database);
        this.following = new Following(database);
        this.news = new PostNews(database, mailing.clock());
        this.worries = new WorryNews(database, mailing.clock());
        this.choosing = new Choosing(database);
        this.mails = new Mails(database, mailing);
        this.letters = new Letters(database, mailing);
        this.digests = new Digests(database, letters, mailing);
    }

    Following following() {
        return following;
    }

    void jobs(Jobs jobs) {
        jobs.inOrder(Posted.TOPIC, news::posted)
                .on(PostNews.CHANGED, news::changed)
                .on(WorryNews.TOPIC, worries::receive)
                .on(Notifications.TOLD, letters::told)
                .on(Mail.TOPIC, mails::receive)
                .every(Duration.ofMinutes(1), "forums-digests", digests::send)
                .every(Duration.ofHours(6), "forums-forgetting", this::forget);
    }

    private void forget() {
        var now = mailing.clock().instant();
        notifications.sweep(now);
        mails.sweep(now);
    }

    void digests() {
        digests.send();
    }

    void routes(Routes routes, Topics topics) {
        routes.signedIn(OWN + "/preferences", new PreferencePages(choosing))
                .signedIn(OWN + "/mails", new MailPages(mails))
                .signedIn(OWN, new NotificationPages(notifications))
                .open("/unsubscribe", new UnsubscribePages(choosing))
                .operator("/operator/mail", new OperatorMailPages(mails))
                .signedIn("/forums", new FollowingPages(following, topics))
                .signedInApi("/notifications/preferences", new PreferenceApi(choosing))
                .signedInApi("/notifications", new NotificationApi(notifications))
                .signedInApi("/topics", new FollowingApi(following));
    }

    /** How many are new is said where it is looked for, and asked nowhere else. */
    Stream<NavigationItem> navigation(Visit visit) {
        var mail = new NavigationItem(940, "Email", "/operator/mail");
        var operator =
                visit.actor().is(alongside.kernel.Role.PLATFORM_OPERATOR) && !visit.inTrust()
                        ? Stream.of(mail)
                        : Stream.<NavigationItem>empty();
        var here = visit.address();
        if (!here.equals("/home") && !here.startsWith("/forums") && !here.startsWith("/my/")) {
            return operator;
        }
        return Stream.concat(
                operator, Stream.of(new NavigationItem(71, "Notifications" + count(visit), OWN)));
    }

    private String count(Visit visit) {
        try {
            var unread = notifications.unread(visit.visitor().person(), visit.now());
            return unread == 0 ? "" : unread < 100 ? " (" + unread + ")" : " (over 99)";
        } catch (DatabaseUnavailable e) {
            // The page that says so has this navigation too.
            return "";
        }
    }
}
