package alongside.workforce.posts;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The list of posts, and each post's page. */
public final class PostPages implements HttpService {
    private final Posts posts;
    private final Lists lists;
    private final PostForms forms;

    public PostPages(Posts posts, Lists lists) {
        this.posts = posts;
        this.lists = lists;
        this.forms = new PostForms(posts, lists);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::add)
                .get("/{id}", this::show)
                .get("/{id}/edit", forms::edit)
                .post("/{id}/edit", forms::save);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = posts.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "posts",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "posts"),
                        number,
                        found.total(),
                        PostTable.of(
                                visit.path("posts"),
                                selection,
                                found.rows(),
                                Access.mayEdit(visit.actor())),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Posts")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "post");
        Pages.send(
                response, selection.status(), new StaticTemplates().postsList(page, list, counted));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var post = posts.find(visit.actor(), id, visit.today());
        var view =
                new PostView(
                        visit,
                        post,
                        posts.history(visit.actor(), id),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, post.title())
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Posts", visit.path("posts")));
        Pages.send(response, new StaticTemplates().postsShow(page, view));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Export.of("posts", "Posts")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .columns(
                        "Position number",
                        "Role",
                        "Band",
                        "Service",
                        "Team",
                        "Locality",
                        "Specialism",
                        "Funded hours",
                        "Hours in post",
                        "Funding source",
                        "Money ends",
                        "Held by",
                        "Employer",
                        "Non-clinical",
                        "Works beside a clinician",
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
                post.specialism(),
                post.fundedHours(),
                post.heldHours(),
                post.fundingSource(),
                post.fundedUntil(),
                post.holders(),
                post.employer() == null ? "The Trust" : post.employer(),
                post.nonClinical(),
                post.besideClinician(),
                post.openedOn(),
                post.closedOn());
    }
}
