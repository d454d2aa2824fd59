package alongside.workforce.duplicates;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** People who may be the same, as JSON. */
public final class DuplicateApi implements HttpService {
    private final Duplicates duplicates;

    public DuplicateApi(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/{first}/{second}/two-people", this::keepApart)
                .delete("/{first}/{second}/two-people", this::offerAgain);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                duplicates.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), "reason", "show"),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, pair -> pair.cursor().toString()));
    }

    private void keepApart(ServerRequest request, ServerResponse response) {
        duplicates.keepApart(
                Visit.of(request).actor(),
                Ids.inPath(request, "first"),
                Ids.inPath(request, "second"));
        response.status(Status.NO_CONTENT_204).send();
    }

    private void offerAgain(ServerRequest request, ServerResponse response) {
        duplicates.offerAgain(
                Visit.of(request).actor(),
                Ids.inPath(request, "first"),
                Ids.inPath(request, "second"));
        response.status(Status.NO_CONTENT_204).send();
    }
}
