package alongside.workforce.coverage;

import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.register.Access;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Services by localities, with who is in post where. */
public final class CoveragePages implements HttpService {
    private final Coverages coverages;
    private final Measures measures;
    private final Lists lists;

    public CoveragePages(Coverages coverages, Measures measures, Lists lists) {
        this.coverages = coverages;
        this.measures = measures;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/export", this::export).post("/publication", this::publish);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var view =
                new CoverageView(
                        visit,
                        selection,
                        coverages.at(visit.actor(), selection.asAt()),
                        coverages.publication(visit.actor()),
                        measures.freshness(visit.actor()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Coverage of services")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(response, selection.status(), new StaticTemplates().coverageShow(page, view));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var coverage = coverages.at(visit.actor(), asAt);
        lists.exported(visit.actor(), "coverage", "as_at=" + asAt);
        Export.of("coverage", "Coverage of services")
                .about("As at", Words.date(asAt))
                .about(Measure.SERVICE_COVERAGE.label(), Measure.SERVICE_COVERAGE.text())
                .about("People", Measure.HEADCOUNT.text())
                .columns("Service", "Locality", "People")
                .send(request, response, rows -> addAll(rows, coverage));
    }

    private static void addAll(Export.Rows rows, Coverage coverage) {
        for (var service : coverage.services()) {
            for (var locality : coverage.localities()) {
                rows.add(service.name(), locality.name(), coverage.in(service, locality.id()));
            }
            if (coverage.hasPostsInNoLocality()) {
                rows.add(service.name(), "None", coverage.in(service, Coverage.NOWHERE));
            }
            rows.add(service.name(), "All", service.people());
        }
        coverage.localities().forEach(place -> rows.add("All", place.name(), place.people()));
        rows.add("All", "All", coverage.people());
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var shown = form.text("shown").equals("yes");
        coverages.publish(visit.actor(), shown, FormView.version(form));
        Pages.goTo(response, visit.path("coverage"));
    }
}
