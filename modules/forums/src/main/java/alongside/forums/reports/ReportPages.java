package alongside.forums.reports;

import alongside.forums.Places;
import alongside.forums.decisions.DecisionKind;
import alongside.forums.forum.ForumRegister;
import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.forums.topics.Topics;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reporting a post or a topic, and what a moderator does about it. */
public final class ReportPages implements HttpService {
    /** What a moderator can do at once about something that was reported. */
    public static final List<DecisionKind> ACTS =
            List.of(DecisionKind.HIDE, DecisionKind.LOCK, DecisionKind.WARN, DecisionKind.SUSPEND);

    private static final String TOPIC = "/{forum}/topics/{topic}";

    private final ForumRegister forums;
    private final Topics topics;
    private final Posts posts;
    private final Reports reports;

    public ReportPages(ForumRegister forums, Topics topics, Posts posts, Reports reports) {
        this.forums = forums;
        this.topics = topics;
        this.posts = posts;
        this.reports = reports;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(TOPIC + "/report", this::blank)
                .post(TOPIC + "/report", this::report)
                .get(TOPIC + "/posts/{post}/report", this::blank)
                .post(TOPIC + "/posts/{post}/report", this::report)
                .get("/{forum}/reports/{id}", this::show)
                .post("/{forum}/reports/{id}/decision", this::decide);
    }

    private void blank(ServerRequest request, ServerResponse response) {
        send(request, response, new ReportDraft(null, null, "", ""), FormView.fresh(0));
    }

    private void report(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var topic = Ids.inPath(request, "topic");
        var post = post(request);
        var draft =
                new ReportDraft(
                        post.isEmpty() ? topic : null,
                        post.map(Post::id).orElse(null),
                        form.text("reason"),
                        form.text("words"));
        try {
            reports.report(visit.actor(), forum, draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/mine?reported=yes");
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    /** The post of the address, if it is one of a post. */
    private Optional<Post> post(ServerRequest request) {
        if (!request.path().pathParameters().contains("post")) {
            return Optional.empty();
        }
        var visit = Visit.of(request);
        var found = posts.find(visit.actor(), Ids.inPath(request, "post"), visit.now());
        if (!found.topic().equals(Ids.inPath(request, "topic")) || found.deleted()) {
            throw Refusal.notFound();
        }
        return Optional.of(found);
    }

    private void send(
            ServerRequest request, ServerResponse response, ReportDraft draft, FormView form) {
        var visit = Visit.of(request);
        var topic = topics.find(visit.actor(), Ids.inPath(request, "topic"), visit.now()).topic();
        if (!topic.forum().equals(Ids.inPath(request, "forum"))) {
            throw Refusal.notFound();
        }
        var post = post(request);
        var address = Places.topic(topic.forum(), topic.id());
        var page =
                Places.page(visit, post.isEmpty() ? "Report this topic" : "Report this post")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(topic.forumName(), Places.forum(topic.forum())),
                                Link.of(topic.title(), address));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().reportsNew(page, visit, topic, post, draft, form));
    }

    private void show(ServerRequest request, ServerResponse response) {
        sendReport(request, response, new ReportDecisionDraft("", "", "", ""), FormView.fresh(0));
    }

    private void decide(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var draft =
                new ReportDecisionDraft(
                        form.text("kind"), form.text("reason"), until(form), form.text("answer"));
        try {
            reports.decide(visit.actor(), forum, Ids.inPath(request, "id"), draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/queue");
        } catch (Refusal.Invalid e) {
            sendReport(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    /** The day as it is sent to the API; what is no day is none. */
    public static String until(Form form) {
        try {
            return form.date("until").map(Object::toString).orElse("");
        } catch (Refusal.Invalid e) {
            return "";
        }
    }

    private void sendReport(
            ServerRequest request,
            ServerResponse response,
            ReportDecisionDraft draft,
            FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var found = forums.find(visit.actor(), id, visit.now());
        var report = reports.find(visit.actor(), id, Ids.inPath(request, "id"), visit.now());
        if (!found.standing().moderates()) {
            throw Refusal.notFound();
        }
        var page =
                Places.page(visit, "Report of " + report.what())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)),
                                Link.of("What waits for moderators", Places.forum(id) + "/queue"));
        var html = reported(visit, report);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .reportsShow(page, visit, Places.forum(id), report, html, draft, form));
    }

    private Optional<Post> reported(Visit visit, Report report) {
        UUID post = report.post();
        return post == null
                ? Optional.empty()
                : Optional.of(posts.find(visit.actor(), post, visit.now()));
    }
}
