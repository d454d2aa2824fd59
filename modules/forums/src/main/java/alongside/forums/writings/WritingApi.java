package alongside.forums.writings;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.UUID;

/**
 * A person's drafts as JSON. The answer to a new one is without its words, because the answers of
 * posts are kept for a day to be given again.
 */
public final class WritingApi implements HttpService {
    private final Writings writings;

    public WritingApi(Writings writings) {
        this.writings = writings;
    }

    /** That it was kept. */
    record Noted(UUID id, Instant savedAt, int version) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::keep)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = writings.all(visit.actor(), visit.now());
        Json.send(response, Listing.page(request, all, one -> one.id().toString()));
    }

    private void keep(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, WritingDraft.class);
        var kept = writings.keep(visit.actor(), UUID.randomUUID(), 0, draft, visit.now()).writing();
        var answer = new Noted(kept.id(), kept.savedAt(), kept.version());
        Version.created(request, response, kept.id(), kept.version(), answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = writings.find(visit.actor(), Ids.inPath(request, "id"), visit.now());
        Version.send(response, found.version(), found);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, WritingDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        var changed = writings.change(visit.actor(), id, version, draft, visit.now());
        Version.send(response, changed.version(), changed);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = writings.find(visit.actor(), Ids.inPath(request, "id"), visit.now());
        writings.remove(visit.actor(), found.id());
        response.status(Status.NO_CONTENT_204).send();
    }
}
