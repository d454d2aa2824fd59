package alongside.forums.queue;

import alongside.forums.Places;
import alongside.forums.decisions.Decision;
import alongside.forums.decisions.Decisions;
import alongside.forums.forum.ForumRegister;
import alongside.forums.reports.Report;
import alongside.forums.reports.Reports;
import alongside.forums.views.StaticTemplates;
import alongside.forums.waiting.Waiting;
import alongside.forums.waiting.WaitingPost;
import alongside.forums.worries.Worries;
import alongside.forums.worries.Worry;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** Everything that waits for the moderators of one forum, on one page. */
public final class QueuePages implements HttpService {
    private static final int SHOWN = 100;

    private final ForumRegister forums;
    private final Worries worries;
    private final Waiting waiting;
    private final Reports reports;
    private final Decisions decisions;

    public QueuePages(
            ForumRegister forums,
            Worries worries,
            Waiting waiting,
            Reports reports,
            Decisions decisions) {
        this.forums = forums;
        this.worries = worries;
        this.waiting = waiting;
        this.reports = reports;
        this.decisions = decisions;
    }

    /** What waits, most urgent kinds first. */
    public record Queue(
            List<Worry> worries,
            List<WaitingPost> posts,
            List<Report> reports,
            List<Decision> appeals) {
        public boolean empty() {
            return worries.isEmpty() && posts.isEmpty() && reports.isEmpty() && appeals.isEmpty();
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/queue", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var actor = visit.actor();
        var id = Ids.inPath(request, "forum");
        var now = visit.now();
        var queue =
                new Queue(
                        worries.page(actor, id, true, null, SHOWN, now),
                        waiting.page(actor, id, null, SHOWN, now),
                        reports.page(actor, id, true, null, SHOWN, now),
                        decisions.page(actor, id, true, null, SHOWN, now));
        var found = forums.find(actor, id, now);
        var page =
                Places.page(visit, "What waits for moderators")
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)));
        Pages.send(response, new StaticTemplates().queueShow(page, visit, found, queue));
    }
}
