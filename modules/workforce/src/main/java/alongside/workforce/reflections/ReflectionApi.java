package alongside.workforce.reflections;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's reflections as JSON. The answer to a new one is without its words, because the answers
 * of posts are kept for a day to be given again.
 */
public final class ReflectionApi implements HttpService {
    private final Reflections reflections;

    public ReflectionApi(Reflections reflections) {
        this.reflections = reflections;
    }

    /** That it was written. */
    record Written(UUID id, LocalDate writtenOn, int version) {}

    /** With whom it is shared; null takes that back. */
    record SharingDraft(@Nullable String memberId) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::write)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove)
                .put("/{id}/sharing", this::share);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = reflections.all(Visit.of(request).actor());
        Json.send(response, Listing.page(request, all, row -> row.id().toString()));
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ReflectionDraft.class);
        var made = reflections.write(visit.actor(), draft, visit.today());
        var answer = new Written(made.id(), made.writtenOn(), made.version());
        Version.created(request, response, made.id(), made.version(), answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, reflections.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, ReflectionDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, reflections.change(Visit.of(request).actor(), id, version, draft));
    }

    private void share(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, SharingDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, reflections.share(Visit.of(request).actor(), id, version, draft.memberId()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var version = Version.expected(request);
        reflections.remove(Visit.of(request).actor(), Ids.inPath(request, "id"), version);
        response.status(Status.NO_CONTENT_204).send();
    }

    private static void send(ServerResponse response, Reflection found) {
        Version.send(response, found.version(), found.whole());
    }
}
