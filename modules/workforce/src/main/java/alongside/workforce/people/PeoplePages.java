package alongside.workforce.people;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.measures.Amounts;
import alongside.workforce.measures.Measure;
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

/** The list of people, and each person's page. */
public final class PeoplePages implements HttpService {
    private final People people;
    private final Lists lists;
    private final PersonForms forms;

    public PeoplePages(People people, Lists lists) {
        this.people = people;
        this.lists = lists;
        this.forms = new PersonForms(people);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::add)
                .get("/{id}", this::show)
                .get("/{id}/details", forms::details)
                .post("/{id}/details", forms::correct);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = people.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "people",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "people"),
                        number,
                        found.total(),
                        PeopleTable.of(visit.path("people"), selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "People")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(trail(visit));
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates().peopleList(page, list, Amounts.people(found.total())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var kept = people.mergedInto(visit.actor(), Ids.inPath(request, "id"));
        if (kept.isPresent()) {
            Pages.goTo(response, visit.path("people", kept.get()));
            return;
        }
        var back = Selection.of(Selection.text(request.query(), "list"), visit.today());
        var file = people.file(visit.actor(), Ids.inPath(request, "id"), visit.today());
        var page =
                Pages.page(visit, file.person().name())
                        .fullWidth()
                        .breadcrumbs(
                                Access.mayRead(visit.actor())
                                        ? new Link[] {
                                            Link.of("Home", visit.path()),
                                            Link.of("Workforce", visit.path("growth")),
                                            Link.of(
                                                    "People",
                                                    visit.path("people") + "?" + back.query())
                                        }
                                        : new Link[] {
                                            Link.of("Home", visit.path()),
                                            Link.of("My page", visit.path("my"))
                                        });
        var view = new PersonView(visit, file, Access.mayEdit(visit.actor()));
        Pages.send(response, new StaticTemplates().peopleShow(page, view));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Export.of("people", "People")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .about(Measure.WTE.label(), Measure.WTE.text())
                .columns(
                        "Name",
                        "Staff number",
                        "Role",
                        "Band",
                        "Service",
                        "Team",
                        "Assignments",
                        "Hours",
                        "WTE",
                        "In post since")
                .send(
                        request,
                        response,
                        rows -> people.export(visit.actor(), selection, row -> add(rows, row)));
    }

    private static void add(Export.Rows rows, PersonRow person) {
        rows.add(
                person.name(),
                person.employeeNumber(),
                person.roles(),
                person.bands(),
                person.services(),
                person.teams(),
                person.assignments(),
                person.weeklyHours(),
                person.wte(),
                person.inPostSince());
    }

    static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("Workforce", visit.path("growth"))
        };
    }
}
