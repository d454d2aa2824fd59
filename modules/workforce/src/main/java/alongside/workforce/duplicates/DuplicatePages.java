package alongside.workforce.duplicates;

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

/** The list of people who may be the same, and saying that they are two. */
public final class DuplicatePages implements HttpService {
    private static final String[] OWN = {"reason", "show"};

    private final Duplicates duplicates;
    private final Lists lists;

    public DuplicatePages(Duplicates duplicates, Lists lists) {
        this.duplicates = duplicates;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .post("/{first}/{second}/two-people", this::keepApart)
                .post("/{first}/{second}/two-people/withdrawal", this::offerAgain);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today(), OWN);
        var number = ListView.page(request.query());
        var found = duplicates.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "duplicates",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "duplicates"),
                        number,
                        found.total(),
                        DuplicateTable.of(visit, selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Possible duplicates")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("People", visit.path("people")));
        var counted = Words.count(found.total(), "pair");
        Pages.send(response, new StaticTemplates().duplicatesList(page, list, counted));
    }

    private void keepApart(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        duplicates.keepApart(
                visit.actor(), Ids.inPath(request, "first"), Ids.inPath(request, "second"));
        Pages.goTo(response, visit.path("duplicates"));
    }

    private void offerAgain(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        duplicates.offerAgain(
                visit.actor(), Ids.inPath(request, "first"), Ids.inPath(request, "second"));
        Pages.goTo(response, visit.path("duplicates"));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today(), OWN);
        var found = duplicates.all(visit.actor(), selection, Span.everything());
        lists.exported(visit.actor(), "duplicates", selection.query());
        Export.of("possible-duplicates", "Possible duplicates")
                .about("As at", Words.date(visit.today()))
                .about("Why", Reason.of(selection.own("reason")).map(Reason::label).orElse("all"))
                .about(
                        "Show",
                        selection.own("show").equals("two_people")
                                ? "said to be two people"
                                : "to look at")
                .columns(
                        "Name",
                        "Staff number",
                        "Email",
                        "From",
                        "To",
                        "Other name",
                        "Other staff number",
                        "Other email",
                        "Other from",
                        "Other to",
                        "Why")
                .send(request, response, rows -> found.rows().forEach(pair -> add(rows, pair)));
    }

    private static void add(Export.Rows rows, Alike pair) {
        var a = pair.first();
        var b = pair.second();
        rows.add(
                a.name(),
                a.employeeNumber(),
                a.email(),
                a.from(),
                a.to(),
                b.name(),
                b.employeeNumber(),
                b.email(),
                b.from(),
                b.to(),
                Reason.words(pair.reasons()));
    }
}
