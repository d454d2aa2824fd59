package alongside.workforce.qualifications;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Qualifications as JSON. */
public final class QualificationApi implements HttpService {
    private final Qualifications qualifications;

    public QualificationApi(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                qualifications.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), Qualifications.FILTERS),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, QualificationDraft.class);
        var made = qualifications.add(visit.actor(), draft, visit.today());
        Version.created(request, response, made.id(), made.version(), made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var found = qualifications.find(visit.actor(), Ids.inPath(request, "id"), asAt);
        Version.send(response, found.version(), found);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, QualificationDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        var now = qualifications.change(visit.actor(), id, version, draft, visit.today());
        Version.send(response, now.version(), now);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        qualifications.remove(visit.actor(), Ids.inPath(request, "id"), version, visit.today());
        response.status(Status.NO_CONTENT_204).send();
    }
}
