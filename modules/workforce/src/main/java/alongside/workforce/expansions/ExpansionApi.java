package alongside.workforce.expansions;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.history.HistoryAnswer;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** Expansion lines as JSON. */
public final class ExpansionApi implements HttpService {
    private final Expansions expansions;

    public ExpansionApi(Expansions expansions) {
        this.expansions = expansions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .get("/{id}/history", this::history)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                expansions.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ExpansionDraft.class);
        var line = expansions.add(visit.actor(), List.of(draft), visit.today()).getFirst();
        Version.created(request, response, line.id(), line.version(), line);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var line = expansions.find(visit.actor(), Ids.inPath(request, "id"), asAt);
        Version.send(response, line.version(), line);
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = expansions.find(visit.actor(), Ids.inPath(request, "id"), visit.today()).id();
        HistoryAnswer.send(response, expansions.history(visit.actor(), id));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ExpansionDraft.class);
        var line =
                expansions.change(
                        visit.actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        draft,
                        visit.today());
        Version.send(response, line.version(), line);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        expansions.remove(visit.actor(), Ids.inPath(request, "id"), visit.today());
        response.status(Status.NO_CONTENT_204).send();
    }
}
