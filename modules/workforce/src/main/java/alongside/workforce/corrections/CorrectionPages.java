package alongside.workforce.corrections;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The corrections that people ask for, and the decision about each. */
public final class CorrectionPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Corrections corrections;
    private final Lists lists;

    public CorrectionPages(Corrections corrections, Lists lists) {
        this.corrections = corrections;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/{id}", this::show)
                .post("/{id}/acceptance", this::accept)
                .post("/{id}/refusal", this::decline);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.forPage(request.query(), visit.today(), "status")
                        .usually(new Sort("start", true));
        var number = ListView.page(request.query());
        var found = corrections.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "corrections",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "corrections"),
                        number,
                        found.total(),
                        CorrectionTables.list(visit.path("corrections"), selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Corrections")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "correction") + " asked for";
        Pages.send(response, selection.status(), VIEWS.correctionsList(page, list, counted));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.of(request.query(), visit.today(), "status")
                        .usually(new Sort("start", true));
        var status =
                CorrectionStatus.of(selection.own("status"))
                        .map(CorrectionStatus::label)
                        .orElse("All");
        Export.of("corrections", "Corrections that people asked for")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .about("Status", status)
                .columns(
                        "Name",
                        "What",
                        "In the record then",
                        "Should be",
                        "Asked",
                        "Status",
                        "Why declined",
                        "Decided by",
                        "Decided")
                .send(
                        request,
                        response,
                        rows -> corrections.export(visit.actor(), selection, c -> add(rows, c)));
    }

    private static void add(Export.Rows rows, Correction c) {
        rows.add(
                c.personName(),
                c.field().label(),
                c.held(),
                c.shouldBe(),
                c.askedOn(),
                c.status().label(),
                c.reason(),
                c.decidedBy(),
                c.decidedOn());
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, "", FormView.fresh(0));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        try {
            corrections.accept(visit.actor(), Ids.inPath(request, "id"), visit.today());
            Pages.goTo(response, visit.path("corrections"));
        } catch (Refusal.Invalid e) {
            send(request, response, "", FormView.wrong(0, e.fields()));
        }
    }

    private void decline(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Form.of(request).text("reason");
        try {
            corrections.decline(visit.actor(), Ids.inPath(request, "id"), reason, visit.today());
            Pages.goTo(response, visit.path("corrections"));
        } catch (Refusal.Invalid e) {
            send(request, response, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, String reason, FormView form) {
        var visit = Visit.of(request);
        var correction = corrections.find(visit.actor(), Ids.inPath(request, "id"));
        var page =
                Pages.page(visit, "Correction: " + correction.field().label())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Access.mayRead(visit.actor())
                                        ? Link.of("Corrections", visit.path("corrections"))
                                        : Link.of(
                                                "My corrections", visit.path("my", "corrections")));
        var decides = Access.mayEdit(visit.actor());
        Pages.send(
                response,
                form.status(),
                VIEWS.correctionsShow(page, visit, correction, decides, reason, form));
    }
}
