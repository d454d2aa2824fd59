package alongside.workforce.leaving;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Who leaves, and the list of what is to be done for each. */
public final class LeavingPages implements HttpService {
    private final Leavings leavings;
    private final Lists lists;
    private final LeavingForms forms;

    public LeavingPages(Leavings leavings, Lists lists, Members members) {
        this.leavings = leavings;
        this.lists = lists;
        this.forms = new LeavingForms(leavings, members);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/{assignment}", this::show)
                .get("/{assignment}/destination", forms::destination)
                .post("/{assignment}/destination", forms::saveDestination)
                .get("/{assignment}/tasks/{task}", forms::task)
                .post("/{assignment}/tasks/{task}", forms::saveTask)
                .post("/{assignment}/tasks/{task}/completion", this::complete)
                .post("/{assignment}/tasks/{task}/completion/withdrawal", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today(), "show");
        var number = ListView.page(request.query());
        var found = leavings.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "leaving",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "leaving"),
                        number,
                        found.total(),
                        LeavingTables.list(visit, selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Leaving")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "leaver");
        Pages.send(response, new StaticTemplates().leavingList(page, list, counted));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = leavings.find(visit.actor(), Ids.inPath(request, "assignment"));
        var page =
                Pages.page(visit, file.leaving().personName())
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Leaving", visit.path("leaving")));
        var maySupport = Access.maySupport(visit.actor());
        Pages.send(response, new StaticTemplates().leavingShow(page, visit, file, maySupport));
    }

    private void complete(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var assignment = Ids.inPath(request, "assignment");
        var task = Ids.inPath(request, "task");
        leavings.complete(visit.actor(), assignment, task, visit.today());
        Pages.goTo(response, visit.path("leaving", assignment));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var assignment = Ids.inPath(request, "assignment");
        leavings.reopen(visit.actor(), assignment, Ids.inPath(request, "task"));
        Pages.goTo(response, visit.path("leaving", assignment));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today(), "show");
        var found = leavings.all(visit.actor(), selection, Span.everything());
        lists.exported(visit.actor(), "leaving", selection.query());
        Export.of("leaving", "Leaving")
                .about("As at", Words.date(visit.today()))
                .columns(
                        "Name",
                        "Role",
                        "Team or service",
                        "Last day",
                        "Done",
                        "To do",
                        "Next due",
                        "Access ends",
                        "Where they go",
                        "Exit conversation")
                .send(request, response, rows -> found.rows().forEach(one -> add(rows, one)));
    }

    private static void add(Export.Rows rows, Leaving leaving) {
        var to = leaving.destination();
        rows.add(
                leaving.personName(),
                leaving.role(),
                leaving.place(),
                leaving.lastDay(),
                leaving.doneCount(),
                leaving.taskCount(),
                leaving.nextDueOn(),
                leaving.accessEndsOn(),
                to == null ? "" : to.label(),
                leaving.conversationOn());
    }
}
