package alongside.workforce.qualifications;

import alongside.portal.Export;
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

/** Everybody's qualifications in one list. */
public final class QualificationPages implements HttpService {
    private final Qualifications qualifications;
    private final Lists lists;

    public QualificationPages(Qualifications qualifications, Lists lists) {
        this.qualifications = qualifications;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/export", this::export);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today(), Qualifications.FILTERS);
        var number = ListView.page(request.query());
        var found = qualifications.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "qualifications",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "qualifications"),
                        number,
                        found.total(),
                        QualificationTables.list(
                                visit.path("qualifications"),
                                visit.path("people"),
                                selection,
                                found.rows()),
                        Access.maySupport(visit.actor()));
        var page =
                Pages.page(visit, "Qualifications")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .qualificationsList(
                                page, list, Words.count(found.total(), "qualification")));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today(), Qualifications.FILTERS);
        Export.of("qualifications", "Qualifications")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .about("Status", or(Attainment.of(selection.own("status")).map(Attainment::label)))
                .about(
                        "Type",
                        or(
                                QualificationType.of(selection.own("type"))
                                        .map(QualificationType::label)))
                .about("Lowest level", selection.own("level"))
                .columns(
                        "Name",
                        "Title",
                        "Level",
                        "Type",
                        "Awarded by",
                        "Began",
                        "Achieved",
                        "Expires",
                        "Status",
                        "Recorded by")
                .send(
                        request,
                        response,
                        rows -> qualifications.export(visit.actor(), selection, q -> add(rows, q)));
    }

    private static String or(java.util.Optional<String> chosen) {
        return chosen.orElse("All");
    }

    private static void add(Export.Rows rows, Qualification q) {
        rows.add(
                q.personName(),
                q.title(),
                q.level(),
                q.type().label(),
                q.awardingBody(),
                q.startedOn(),
                q.achievedOn(),
                q.expiresOn(),
                q.status().label(),
                q.recordedBy());
    }
}
