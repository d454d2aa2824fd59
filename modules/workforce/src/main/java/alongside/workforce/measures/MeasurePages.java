package alongside.workforce.measures;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each figure means, and the rows behind it. */
public final class MeasurePages implements HttpService {
    private static final int PAGE = 100;

    private final Measures measures;
    private final Lists lists;

    public MeasurePages(Measures measures, Lists lists) {
        this.measures = measures;
        this.lists = lists;
    }

    /**
     * The rows behind a figure.
     *
     * @param more the address of the rows that follow; null at the end
     */
    public record Shown(
            Visit visit,
            Selection selection,
            Options options,
            Figure figure,
            List<Row> rows,
            @Nullable String more) {

        public String file(String format) {
            var path = visit.path("measures", figure.measure().id(), "rows", "export");
            return Export.href(path, Lists.query(selection.asAt(), selection.slice()), format);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::definitions)
                .get("/{measure}/rows", this::rows)
                .get("/{measure}/rows/export", this::export);
    }

    private void definitions(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Pages.page(visit, "What our figures mean")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(response, new StaticTemplates().measuresDefinitions(page, Measure.ALL));
    }

    private void rows(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var measure = MeasureApi.measure(request);
        var after = Cursor.of(Selection.text(request.query(), "after"));
        var found =
                measures.rows(
                        visit.actor(),
                        measure,
                        selection.asAt(),
                        selection.slice(),
                        after,
                        PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var query = Lists.query(selection.asAt(), selection.slice());
        var more =
                found.size() > PAGE
                        ? visit.path("measures", measure.id(), "rows")
                                + "?"
                                + query
                                + "&after="
                                + shown.getLast().cursor()
                        : null;
        var page =
                Pages.page(
                                visit,
                                "Behind the number: "
                                        + measure.label().toLowerCase(java.util.Locale.UK))
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth") + "?" + query));
        Pages.send(
                response,
                new StaticTemplates()
                        .measuresRows(page, shown(visit, selection, measure, shown, more)));
    }

    private Shown shown(
            Visit visit,
            Selection selection,
            Measure measure,
            List<Row> rows,
            @Nullable String more) {
        var figure =
                measures.figure(visit.actor(), measure, selection.asAt(), null, selection.slice());
        return new Shown(visit, selection, lists.options(visit.actor()), figure, rows, more);
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var measure = MeasureApi.measure(request);
        var rows =
                measures.rows(
                        visit.actor(),
                        measure,
                        selection.asAt(),
                        selection.slice(),
                        Cursor.START,
                        Integer.MAX_VALUE);
        lists.exported(
                visit.actor(),
                measure.id() + " rows",
                Lists.query(selection.asAt(), selection.slice()),
                rows.stream().map(Row::personId).collect(Collectors.toSet()));
        Export.of(measure.id().replace('_', '-') + "-rows", "Rows behind: " + measure.label())
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection.slice()))
                .about("Definition", measure.text())
                .columns(
                        "Name",
                        "Staff number",
                        "Role",
                        "Band",
                        "Service",
                        "Team",
                        "Hours",
                        "WTE",
                        "From",
                        "To")
                .send(request, response, out -> rows.forEach(row -> add(out, row)));
    }

    private static void add(Export.Rows out, Row row) {
        out.add(
                row.name(),
                row.employeeNumber(),
                row.role(),
                row.band(),
                row.service(),
                row.team(),
                row.weeklyHours(),
                Amounts.rounded(row.wte(), "WTE"),
                row.from(),
                row.to());
    }
}
