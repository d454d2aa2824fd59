package alongside.workforce.assignments;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.measures.Measure;
import alongside.workforce.register.Access;
import alongside.workforce.register.Category;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The list of assignments, and the forms that change one. */
public final class AssignmentPages implements HttpService {
    private final Assignments assignments;
    private final Lists lists;
    private final AssignmentForms forms;

    public AssignmentPages(Assignments assignments, Lists lists) {
        this.assignments = assignments;
        this.lists = lists;
        this.forms = new AssignmentForms(assignments, lists);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/{id}/change", forms::change)
                .post("/{id}/change", forms::save)
                .get("/{id}/leaving", forms::leaving)
                .post("/{id}/leaving", forms::leave);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = assignments.all(visit.actor(), selection, Span.page(number));
        var table =
                AssignmentTable.of(
                        visit.path("people"),
                        visit.path("assignments"),
                        selection,
                        found.rows(),
                        Access.mayEdit(visit.actor()));
        var list =
                new ListView(
                        visit,
                        "assignments",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "assignments"),
                        number,
                        found.total(),
                        table,
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Assignments")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "assignment");
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates().assignmentsList(page, list, counted));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        Export.of("assignments", "Assignments")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .about(Measure.WTE.label(), Measure.WTE.text())
                .columns(
                        "Name",
                        "Staff number",
                        "Assignment number",
                        "Role",
                        "Band",
                        "Service",
                        "Team",
                        "Locality",
                        "Hours",
                        "WTE",
                        "Kind",
                        "Employer",
                        "From",
                        "To",
                        "Fixed term to")
                .send(
                        request,
                        response,
                        rows -> assignments.export(visit.actor(), selection, a -> add(rows, a)));
    }

    private static void add(Export.Rows rows, Assignment a) {
        rows.add(
                a.personName(),
                a.employeeNumber(),
                a.assignmentNumber(),
                a.role(),
                a.band(),
                a.service(),
                a.team(),
                a.locality(),
                a.weeklyHours(),
                a.wte(),
                Category.label(a.category()),
                a.employer() == null ? "The Trust" : a.employer(),
                a.startOn(),
                a.endOn(),
                a.fixedTermEndOn());
    }
}
