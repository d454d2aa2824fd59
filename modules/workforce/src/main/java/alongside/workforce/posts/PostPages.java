package alongside.workforce.posts;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.FormView;
import alongside.workforce.register.Ids;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/** The list of posts, and the form that states what a post is funded for. */
public final class PostPages implements HttpService {
    private final Posts posts;
    private final Lists lists;

    public PostPages(Posts posts, Lists lists) {
        this.posts = posts;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/{id}/edit", this::edit)
                .post("/{id}/edit", this::save);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = posts.all(visit.actor(), selection, Span.page(number));
        var mayEdit = Access.mayEdit(visit.actor());
        var list =
                new ListView(
                        visit,
                        "posts",
                        selection,
                        lists.options(visit.actor()),
                        number,
                        found.total(),
                        PostTable.of(visit.path("posts"), selection, found.rows(), mayEdit),
                        mayEdit);
        var page =
                Pages.page(visit, "Posts")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(trail(visit));
        var counted = Words.count(found.total(), "post");
        Pages.send(
                response, selection.status(), new StaticTemplates().postsList(page, list, counted));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Export.of("posts", "Posts")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .columns(
                        "Position number",
                        "Role",
                        "Band",
                        "Service",
                        "Team",
                        "Locality",
                        "Funded hours",
                        "Hours in post",
                        "Held by",
                        "Opened",
                        "Closed")
                .send(
                        request,
                        response,
                        rows -> posts.export(visit.actor(), selection, post -> add(rows, post)));
    }

    private static void add(Export.Rows rows, Post post) {
        rows.add(
                post.positionNumber(),
                post.role(),
                post.band(),
                post.service(),
                post.team(),
                post.locality(),
                post.fundedHours(),
                post.heldHours(),
                post.holders(),
                post.openedOn(),
                post.closedOn());
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var post = find(request);
        send(
                response,
                visit,
                post,
                PostDraft.text(post.positionNumber()),
                PostDraft.text(post.fundedHours()),
                FormView.fresh(post.version()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var number = form.text("position_number");
        var hours = form.text("funded_hours");
        var version = FormView.version(form);
        var draft = new PostDraft(number, null, null, null, null, null, hours, null, null);
        try {
            posts.change(visit.actor(), Ids.inPath(request, "id"), version, draft, visit.today());
            Pages.goTo(response, visit.path("posts"));
        } catch (Refusal.Invalid e) {
            var view = FormView.wrong(version, e.fields());
            send(response, visit, find(request), number, hours, view);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var view = FormView.changed(now.version(), differences(now, number, hours));
            send(response, visit, now, number, hours, view);
        }
    }

    private static Map<String, String> differences(Post now, String number, String hours) {
        return FormView.differing(
                List.of(
                        new String[] {
                            "Position number", PostDraft.text(now.positionNumber()), number
                        },
                        new String[] {"Funded hours", PostDraft.text(now.fundedHours()), hours}));
    }

    private Post find(ServerRequest request) {
        var visit = Visit.of(request);
        return posts.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Post post,
            String number,
            String hours,
            FormView form) {
        var page =
                Pages.page(visit, "Change a post")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Posts", visit.path("posts")));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().postsEdit(page, visit, post, number, hours, form));
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("Workforce", visit.path("growth"))
        };
    }
}
