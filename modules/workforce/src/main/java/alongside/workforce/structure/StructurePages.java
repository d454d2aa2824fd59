package alongside.workforce.structure;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The reporting structure, as a list within lists and as a table. */
public final class StructurePages implements HttpService {
    private final Structures structures;
    private final Lists lists;

    public StructurePages(Structures structures, Lists lists) {
        this.structures = structures;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/export", this::export);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var view =
                new StructureView(
                        visit,
                        selection,
                        structures.at(visit.actor(), selection.asAt()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Reporting structure")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Posts", visit.path("posts")));
        Pages.send(response, selection.status(), new StaticTemplates().structureShow(page, view));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var structure = structures.at(visit.actor(), asAt);
        lists.exported(visit.actor(), "reporting structure", "as_at=" + asAt);
        Export.of("reporting-structure", "Reporting structure")
                .about("As at", Words.date(asAt))
                .columns("Level", "Post", "Held by", "Reports to", "Posts that report to it")
                .send(
                        request,
                        response,
                        rows ->
                                structure
                                        .flat()
                                        .forEach(node ->
                                                rows.add(
                                                        node.level(),
                                                        node.title(),
                                                        node.holders(),
                                                        node.above(),
                                                        node.below().size())));
    }
}
