package alongside.workforce.preceptorships;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Table;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.measures.FigureTable;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
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

/** The list of preceptorships, and the page of each. */
public final class PreceptorshipPages implements HttpService {
    private final Preceptorships preceptorships;
    private final Measures measures;
    private final Lists lists;
    private final PreceptorshipForms forms;
    private final DayForms days;

    public PreceptorshipPages(
            Preceptorships preceptorships,
            Measures measures,
            Lists lists,
            Members members,
            Drafting drafting) {
        this.preceptorships = preceptorships;
        this.measures = measures;
        this.lists = lists;
        this.forms = new PreceptorshipForms(preceptorships, members, drafting);
        this.days = new DayForms(preceptorships);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::begin)
                .get("/{id}", this::show)
                .get("/{id}/edit", forms::edit)
                .post("/{id}/edit", forms::save)
                .get("/{id}/reviews/{month}", days::review)
                .post("/{id}/reviews/{month}", days::saveReview)
                .get("/{id}/sign-off", days::signOff)
                .post("/{id}/sign-off", days::saveSignOff)
                .get("/{id}/extensions/new", forms::extension)
                .post("/{id}/extensions", forms::extend)
                .post("/{id}/extensions/{extension}/withdrawal", forms::withdraw);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today(), "status");
        var number = ListView.page(request.query());
        var found = preceptorships.all(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "preceptorships",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "preceptorships"),
                        number,
                        found.total(),
                        PreceptorshipTables.list(
                                visit.path("preceptorships"), selection, found.rows()),
                        Access.maySupport(visit.actor()));
        var page =
                Pages.page(visit, "Preceptorships")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var status = Status.words(selection.own("status"));
        var counted =
                Words.count(found.total(), "preceptorship")
                        + (status.isEmpty() ? "" : " (" + status + ")");
        var newcomers = preceptorships.newcomers(visit.actor(), selection.asAt());
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .preceptorshipsList(
                                page, list, counted, newcomers, onTime(visit, selection)));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = preceptorships.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
        var back = Selection.text(request.query(), "list");
        var reads = Access.mayRead(visit.actor());
        var page =
                Pages.page(visit, "Preceptorship of " + file.preceptorship().personName())
                        .breadcrumbs(
                                reads
                                        ? trail(visit, back, visit.today())
                                        : new Link[] {Link.of("Home", visit.path())});
        Pages.send(
                response,
                new StaticTemplates()
                        .preceptorshipsShow(
                                page,
                                visit,
                                file,
                                preceptorships.history(visit.actor(), file),
                                reads,
                                Access.maySupport(visit.actor())));
    }

    private static Link[] trail(Visit visit, String list, java.time.LocalDate today) {
        var query = list.isEmpty() ? "" : "?" + Selection.back(list, today, "status");
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of("Preceptorships", visit.path("preceptorships") + query)
        };
    }

    private Table onTime(Visit visit, Selection selection) {
        return FigureTable.of(measures, visit, selection, Measure.PRECEPTORSHIP_ON_TIME);
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today(), "status");
        var status = Status.words(selection.own("status"));
        Export.of("preceptorships", "Preceptorships")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .about("Status", status.isEmpty() ? "all" : status)
                .columns(
                        "Name",
                        "Role",
                        "Service",
                        "Team",
                        "Preceptor",
                        "Started",
                        "Months",
                        "Days added",
                        "Due to complete",
                        "Next review by",
                        "Status",
                        "Signed off",
                        "Signed off by")
                .send(
                        request,
                        response,
                        rows -> preceptorships.export(visit.actor(), selection, p -> add(rows, p)));
    }

    private static void add(Export.Rows rows, Preceptorship p) {
        rows.add(
                p.personName(),
                p.role(),
                p.service(),
                p.team(),
                p.preceptor(),
                p.startsOn(),
                p.months(),
                p.extendedDays(),
                p.dueOn(),
                p.nextReviewOn(),
                p.status().label(),
                p.signedOffOn(),
                p.signedOffBy());
    }
}
