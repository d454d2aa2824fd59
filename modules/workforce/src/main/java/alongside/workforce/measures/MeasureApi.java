package alongside.workforce.measures;

import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Selection;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Figures as JSON. */
public final class MeasureApi implements HttpService {
    private static final int USUAL_YEARS = 3;

    private final Measures measures;

    public MeasureApi(Measures measures) {
        this.measures = measures;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{measure}", this::figure)
                .get("/{measure}/series", this::series)
                .get("/{measure}/rows", this::rows);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var offered = Measure.ALL.stream().map(FigureAnswer.Offered::of).toList();
        Json.send(response, new Listing<>(offered, null));
    }

    private void figure(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var by = FigureAnswer.by(Selection.text(request.query(), "by"));
        var figure =
                measures.figure(
                        visit.actor(), measure(request), selection.asAt(), by, selection.slice());
        Json.send(response, FigureAnswer.of(figure));
    }

    private void series(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var query = request.query();
        var to = Dates.of("to", Selection.text(query, "to"), visit.today());
        var from = Dates.of("from", Selection.text(query, "from"), to.minusYears(USUAL_YEARS));
        var measure = measure(request);
        var figures =
                measures.series(
                        visit.actor(),
                        measure,
                        from,
                        to,
                        step(Selection.text(query, "by")),
                        Selection.of(query, visit.today()).slice());
        Json.send(
                response,
                new FigureAnswer.Series(
                        measure.id(),
                        measure.unit(),
                        figures.stream().map(FigureAnswer.Dated::of).toList(),
                        FigureAnswer.Definition.of(measure)));
    }

    private void rows(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var limit = Listing.limit(request);
        var rows =
                measures.rows(
                        visit.actor(),
                        measure(request),
                        selection.asAt(),
                        selection.slice(),
                        Cursor.of(Listing.after(request)),
                        limit + 1);
        Json.send(response, Listing.of(rows, limit, row -> row.cursor().toString()));
    }

    static Measure measure(ServerRequest request) {
        var measure = Measure.of(request.path().pathParameters().get("measure"));
        if (measure == null) {
            throw Refusal.notFound();
        }
        return measure;
    }

    private static Step step(String by) {
        return switch (by) {
            case "", "quarter" -> Step.QUARTER;
            case "month" -> Step.MONTH;
            default -> throw Refusal.invalid("by", "A series goes by quarter or by month.");
        };
    }
}
