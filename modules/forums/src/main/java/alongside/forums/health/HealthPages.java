package alongside.forums.health;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.charts.Bars;
import alongside.portal.charts.Bars.Bar;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** How a forum is doing, as a page and as a file. */
public final class HealthPages implements HttpService {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final ForumRegister forums;
    private final ForumHealth health;

    public HealthPages(ForumRegister forums, ForumHealth health) {
        this.forums = forums;
        this.health = health;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/health", this::show).get("/{forum}/health/export", this::export);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var found = health.of(visit.actor(), id, visit.now());
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        var page =
                Places.page(visit, "How this forum is doing")
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(forum.name(), Places.forum(id)),
                                Link.of("What waits for moderators", Places.forum(id) + "/queue"))
                        .fullWidth();
        Pages.send(
                response,
                new StaticTemplates()
                        .healthShow(page, Places.forum(id), forum.name(), found, chart(found)));
    }

    private static Bars chart(Health health) {
        var all = health.weeks().stream().mapToLong(Health.Week::posts).sum();
        return Bars.of("posts", "Posts by week", "Posts")
                .finding(Words.count(all, "post") + " in " + health.weeks().size() + " weeks")
                .bars(health.weeks(), week -> Bar.of(Words.date(week.from()), week.posts()));
    }

    /** 45 minutes, 3 hours, 2 days; how long half or most of something took */
    public static String took(@Nullable Integer minutes) {
        if (minutes == null) {
            return "None yet";
        }
        if (minutes < 2 * HOUR) {
            return Words.count(minutes, "minute");
        }
        return minutes < 2 * DAY
                ? Words.count(Math.round(minutes / (double) HOUR), "hour")
                : Words.count(Math.round(minutes / (double) DAY), "day");
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var found = health.of(visit.actor(), id, visit.now());
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        Export.of("forum-figures", "How this forum is doing")
                .about("Forum", forum.name())
                .about("Period", Words.dates(found.from(), found.to()))
                .columns("Figure", "Of", "Value")
                .send(request, response, rows -> fill(rows, found));
    }

    private static void fill(Export.Rows rows, Health found) {
        rows.add("Topics", "", found.replies().topics());
        rows.add("Topics without a reply", "", found.replies().without());
        rows.add("Minutes to first reply", "median", found.replies().medianMinutes());
        rows.add("Minutes to first reply", "90%", found.replies().mostMinutes());
        rows.add("Questions without an answer", "today", found.unanswered());
        for (var week : found.weeks()) {
            rows.add("Posts", "week from " + week.from(), week.posts());
            rows.add("People who wrote", "week from " + week.from(), week.people());
        }
        for (var trust : found.trusts()) {
            rows.add("Members", trust.trust(), trust.members());
        }
        rows.add("Members", "Trust not shown", found.trustNotShown());
        rows.add("Reports that wait", "today", found.reports().open());
        rows.add("Reports decided", "", found.reports().decided());
        rows.add("Minutes to decision", "median", found.reports().medianMinutes());
        rows.add("Minutes to decision", "90%", found.reports().mostMinutes());
    }
}
