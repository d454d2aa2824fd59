package alongside.workforce.merges;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.duplicates.Duplicates;
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

/** Merged records: comparing two, the list of those that were merged, and undoing one. */
public final class MergePages implements HttpService {
    private final Merges merges;
    private final Lists lists;
    private final MergeForms forms;

    public MergePages(Merges merges, Duplicates duplicates, Lists lists) {
        this.merges = merges;
        this.lists = lists;
        this.forms = new MergeForms(merges, duplicates);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::compare)
                .post("/", forms::merge)
                .get("/{id}", this::show)
                .post("/{id}/reversal", this::reverse);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var number = ListView.page(request.query());
        var found = merges.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "merges",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "merges"),
                        number,
                        found.total(),
                        MergeTable.of(visit, selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Merged records")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Possible duplicates", visit.path("duplicates")));
        var counted = Words.count(found.total(), "merge");
        Pages.send(response, new StaticTemplates().mergesList(page, list, counted));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var merge = merges.find(visit.actor(), Ids.inPath(request, "id"));
        var page =
                Pages.page(visit, merge.name())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Merged records", visit.path("merges")));
        var mayUndo = Access.mayEdit(visit.actor()) && merge.isReversible(visit.today());
        Pages.send(response, new StaticTemplates().mergesShow(page, visit, merge, mayUndo));
    }

    private void reverse(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var merge = merges.reverse(visit.actor(), Ids.inPath(request, "id"), visit.today());
        Pages.goTo(response, visit.path("merges", merge.id()));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var found = merges.all(visit.actor(), selection, Span.everything());
        lists.exported(visit.actor(), "merges", selection.query());
        Export.of("merged-records", "Merged records")
                .about("As at", Words.date(visit.today()))
                .columns(
                        "Name",
                        "Staff number",
                        "Merged record",
                        "Its staff number",
                        "Merged on",
                        "By",
                        "Can be undone until",
                        "Undone on",
                        "Undone by")
                .send(request, response, rows -> found.rows().forEach(merge -> add(rows, merge)));
    }

    private static void add(Export.Rows rows, Merge merge) {
        var reversed = merge.reversedAt();
        rows.add(
                merge.name(),
                merge.employeeNumber(),
                merge.otherName(),
                merge.otherEmployeeNumber(),
                Words.date(merge.mergedAt()),
                merge.mergedBy(),
                merge.reversibleUntil(),
                reversed == null ? "" : Words.date(reversed),
                merge.reversedBy());
    }
}
