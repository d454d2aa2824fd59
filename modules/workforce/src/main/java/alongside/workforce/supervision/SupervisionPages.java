package alongside.workforce.supervision;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Table;
import alongside.workforce.measures.FigureTable;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board of what is due and overdue. */
public final class SupervisionPages implements HttpService {
    private final Board board;
    private final Measures measures;
    private final Lists lists;

    public SupervisionPages(Board board, Measures measures, Lists lists) {
        this.board = board;
        this.measures = measures;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/export", this::export);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.forPage(request.query(), visit.today(), "kind", "status", "whose");
        var number = ListView.page(request.query());
        var found = board.people(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "supervision",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "supervision"),
                        number,
                        found.total(),
                        SupervisionTables.board(
                                visit.path("people"),
                                visit.path("supervision"),
                                selection,
                                found.rows()),
                        Access.maySupport(visit.actor()));
        var page =
                Pages.page(visit, "Supervision")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var own = own(selection);
        var counted =
                Words.count(found.total(), "person", "people")
                        + (own.isEmpty() ? "" : " (" + own + ")");
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .supervisionBoard(page, list, counted, onTime(visit, selection)));
    }

    private Table onTime(Visit visit, Selection selection) {
        return FigureTable.of(
                measures,
                visit,
                selection,
                Measure.MANAGERIAL_SUPERVISION_ON_TIME,
                Measure.GROUP_SUPERVISION_ON_TIME);
    }

    /** The list's own filters in words; empty for none. */
    private static String own(Selection selection) {
        return Stream.of(
                        Kind.words(selection.own("kind")),
                        Due.Status.words(selection.own("status")),
                        selection.own("whose").equals("mine") ? "people I manage" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today(), "kind", "status", "whose");
        var own = own(selection);
        Export.of("supervision-due", "Supervision due")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .about("Kind, status and whose", own.isEmpty() ? "all" : own)
                .columns(
                        "Name",
                        "Service",
                        "Team",
                        "Kind",
                        "Last",
                        "Next due by",
                        "Credits in 12 months",
                        "Status")
                .send(
                        request,
                        response,
                        rows -> board.export(visit.actor(), selection, due -> add(rows, due)));
    }

    private static void add(Export.Rows rows, Due due) {
        rows.add(
                due.personName(),
                due.services(),
                due.teams(),
                due.kind().label(),
                due.lastOn(),
                due.dueOn(),
                due.credits(),
                due.status().label());
    }
}
