package alongside.forums.decisions;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.forums.reports.ReportPages;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.select.Option;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deciding about a post, a topic or a member, and the record of what was decided. */
public final class DecisionPages implements HttpService {
    private static final int SHOWN = 50;

    private final ForumRegister forums;
    private final Decisions decisions;
    private final Posts posts;

    public DecisionPages(ForumRegister forums, Decisions decisions, Posts posts) {
        this.forums = forums;
        this.decisions = decisions;
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/decisions", this::list)
                .get("/{forum}/decisions/new", this::blank)
                .post("/{forum}/decisions", this::make)
                .get("/{forum}/decisions/{id}", this::show)
                .post("/{forum}/decisions/{id}/reversal", this::undo)
                .post("/{forum}/decisions/{id}/appeal/answer", this::answer);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var after = Ids.of(request.query().first("after").orElse(""));
        var found = decisions.page(visit.actor(), forum, false, after, SHOWN + 1, visit.now());
        var more = found.size() > SHOWN;
        var some = more ? found.subList(0, SHOWN) : found;
        var page = page(visit, forum, "What moderators decided").fullWidth();
        var next = more ? some.getLast().id().toString() : "";
        Pages.send(
                response,
                new StaticTemplates().decisionsList(page, Places.forum(forum), some, next));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var query = request.query();
        var draft =
                new DecisionDraft(
                        "",
                        Ids.of(query.first("post").orElse("")),
                        Ids.of(query.first("topic").orElse("")),
                        Ids.of(query.first("member").orElse("")),
                        "",
                        "",
                        null);
        send(request, response, draft, FormView.fresh(0));
    }

    private void make(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var draft =
                new DecisionDraft(
                        form.text("kind"),
                        Ids.of(form.text("post")),
                        Ids.of(form.text("topic")),
                        Ids.of(form.text("member")),
                        form.text("reason"),
                        ReportPages.until(form),
                        Ids.of(form.text("to")));
        try {
            var made = decisions.make(visit.actor(), forum, draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/decisions/" + made.id());
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    /** What can be decided about a post, a topic or a member. */
    static List<DecisionKind> kinds(DecisionDraft draft) {
        if (draft.member() != null) {
            return List.of(DecisionKind.WARN, DecisionKind.SUSPEND);
        }
        return draft.post() != null
                ? List.of(DecisionKind.HIDE, DecisionKind.WARN, DecisionKind.SUSPEND)
                : List.of(DecisionKind.LOCK, DecisionKind.MOVE, DecisionKind.HIDE);
    }

    private void send(
            ServerRequest request, ServerResponse response, DecisionDraft draft, FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        decisions.page(visit.actor(), id, false, null, 1, visit.now());
        var here = forums.find(visit.actor(), id, visit.now()).forum();
        var others =
                forums.all(visit.actor(), visit.now()).stream()
                        .filter(found -> found.standing().moderates())
                        .filter(found -> Decisions.movable(here, found.forum()))
                        .map(found -> Option.of(found.forum().id(), found.forum().name()))
                        .toList();
        var kinds =
                kinds(draft).stream()
                        .filter(kind -> kind != DecisionKind.MOVE || !others.isEmpty())
                        .toList();
        var page = page(visit, id, "Decide as a moderator").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .decisionsNew(
                                page, visit.csrf(), Places.forum(id), kinds, others, draft, form));
    }

    private void show(ServerRequest request, ServerResponse response) {
        sendOne(request, response, null, FormView.fresh(0));
    }

    private void undo(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        var reason = Form.of(request).text("reason");
        try {
            decisions.undo(visit.actor(), forum, id, reason, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/decisions/" + id);
        } catch (Refusal.Invalid e) {
            sendOne(request, response, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        var granted = form.text("granted");
        var reason = form.text("reason");
        var draft =
                new AppealDraft.Answer(granted.isEmpty() ? null : granted.equals("yes"), reason);
        try {
            decisions.answer(visit.actor(), forum, id, draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/decisions/" + id);
        } catch (Refusal.Invalid e) {
            sendOne(request, response, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void sendOne(
            ServerRequest request, ServerResponse response, @Nullable String typed, FormView form) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        var found = decisions.find(visit.actor(), forum, id, visit.now());
        if (found.mine()) {
            Pages.goTo(response, Places.forum(forum) + "/mine/" + id);
            return;
        }
        var answers = decisions.mayAnswer(visit.actor(), forum, id, visit.now());
        var page =
                page(visit, forum, found.kind().label() + ": " + found.what())
                        .error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .decisionsShow(
                                page,
                                visit.csrf(),
                                Places.forum(forum),
                                found,
                                post(visit, found),
                                answers,
                                typed == null ? "" : typed,
                                form));
    }

    /** What it says today, which whoever decides an appeal reads again. */
    private Optional<Post> post(Visit visit, Decision decision) {
        var post = decision.post();
        return post == null
                ? Optional.empty()
                : Optional.of(posts.find(visit.actor(), post, visit.now()));
    }

    private Page page(Visit visit, UUID id, String title) {
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        return Places.page(visit, title)
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(forum.name(), Places.forum(id)),
                        Link.of("What waits for moderators", Places.forum(id) + "/queue"));
    }
}
