package alongside.workforce.merges;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Merges as JSON. */
public final class MergeApi implements HttpService {
    private final Merges merges;

    public MergeApi(Merges merges) {
        this.merges = merges;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::merge)
                .get("/{id}", this::show)
                .post("/{id}/reversal", this::reverse);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                merges.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void merge(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, MergeDraft.class);
        var merge = merges.merge(visit.actor(), draft, visit.today());
        Version.created(request, response, merge.id(), merge.version(), merge);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, merges.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void reverse(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        send(response, merges.reverse(visit.actor(), id, visit.today()));
    }

    private static void send(ServerResponse response, Merge merge) {
        Version.send(response, merge.version(), merge);
    }
}
