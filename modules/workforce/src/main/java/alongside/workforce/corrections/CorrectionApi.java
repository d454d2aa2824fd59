package alongside.workforce.corrections;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Corrections as JSON, for those who decide about them. */
public final class CorrectionApi implements HttpService {
    private final Corrections corrections;

    public CorrectionApi(Corrections corrections) {
        this.corrections = corrections;
    }

    record RefusalDraft(@Nullable String reason) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{id}", this::show)
                .post("/{id}/acceptance", this::accept)
                .post("/{id}/refusal", this::decline);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var selection =
                Selection.of(request.query(), visit.today(), "status")
                        .usually(new Sort("start", true));
        var span = Span.after(Cursor.of(Listing.after(request)), limit + 1);
        var found = corrections.all(visit.actor(), selection, span);
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var found = corrections.find(Visit.of(request).actor(), Ids.inPath(request, "id"));
        Version.send(response, found.version(), found);
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        send(response, corrections.accept(visit.actor(), id, visit.today()));
    }

    private void decline(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Json.read(request, RefusalDraft.class).reason();
        var id = Ids.inPath(request, "id");
        send(response, corrections.decline(visit.actor(), id, reason, visit.today()));
    }

    private static void send(ServerResponse response, Correction decided) {
        Version.send(response, Status.CREATED_201, decided.version(), decided);
    }
}
