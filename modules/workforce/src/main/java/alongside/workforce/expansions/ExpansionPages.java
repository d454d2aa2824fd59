package alongside.workforce.expansions;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The plan to expand, and each of its lines. */
public final class ExpansionPages implements HttpService {
    private final Expansions expansions;
    private final Lists lists;
    private final ExpansionForms forms;

    public ExpansionPages(Expansions expansions, Lists lists) {
        this.expansions = expansions;
        this.lists = lists;
        this.forms = new ExpansionForms(expansions, lists);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::add)
                .get("/{id}", this::show)
                .get("/{id}/edit", forms::edit)
                .post("/{id}/edit", forms::save)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = expansions.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "expansions",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "expansions"),
                        number,
                        found.total(),
                        ExpansionTable.of(visit.path("expansions"), selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                page(visit, "Expansion plan")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .expansionsList(page, list, Words.count(found.total(), "line")));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var line = expansions.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
        var posts = expansions.posts(visit.actor(), line.id(), visit.today());
        var history = expansions.history(visit.actor(), line.id());
        var view = new ExpansionView(visit, line, posts, history, Access.mayEdit(visit.actor()));
        var page = page(visit, line.title());
        Pages.send(response, new StaticTemplates().expansionsShow(page, view));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        expansions.remove(visit.actor(), Ids.inPath(request, "id"), visit.today());
        Pages.goTo(response, visit.path("expansions"));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Found<Expansion> found = expansions.all(visit.actor(), selection, Span.everything());
        lists.exported(visit.actor(), "expansions", selection.query());
        Export.of("expansion-plan", "Expansion plan")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .about("Definition", ExpansionView.DEFINITION)
                .columns("Service", "Locality", "By", "Planned", "Posts", "Advertised", "Filled")
                .send(request, response, rows -> found.rows().forEach(line -> add(rows, line)));
    }

    private static void add(Export.Rows rows, Expansion line) {
        rows.add(
                line.service(),
                line.locality() == null ? "Whole Trust" : line.locality(),
                line.dueOn(),
                line.planned(),
                line.linked(),
                line.advertised(),
                line.filled());
    }

    static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Workforce", visit.path("growth")),
                        Link.of("Expansion plan", visit.path("expansions")));
    }
}
