package alongside.workforce.cpd;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person's own record of learning as JSON. The answer to a new entry is without its reflection,
 * because the answers of posts are kept for a day to be given again.
 */
public final class CpdApi implements HttpService {
    private final CpdRecord entries;

    public CpdApi(CpdRecord entries) {
        this.entries = entries;
    }

    /** That it was added. */
    record Added(UUID id, LocalDate doneOn, String activity, BigDecimal hours, int version) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = entries.own(Visit.of(request).actor());
        Json.send(response, Listing.page(request, all, entry -> entry.id().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, CpdDraft.class);
        var made = entries.add(visit.actor(), draft, visit.today());
        var answer =
                new Added(made.id(), made.doneOn(), made.activity(), made.hours(), made.version());
        Version.created(request, response, made.id(), made.version(), answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, entries.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, CpdDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, entries.change(visit.actor(), id, version, draft, visit.today()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var version = Version.expected(request);
        entries.remove(Visit.of(request).actor(), Ids.inPath(request, "id"), version);
        response.status(Status.NO_CONTENT_204).send();
    }

    private static void send(ServerResponse response, CpdEntry entry) {
        Version.send(response, entry.version(), entry);
    }
}
