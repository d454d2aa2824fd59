package alongside.forums.worries;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Worries as JSON. */
public final class WorryApi implements HttpService {
    private final Worries worries;

    public WorryApi(Worries worries) {
        this.worries = worries;
    }

    /** What a moderator did. */
    public record StepDraft(@Nullable String words) {}

    /** Who reads it. */
    public record Told(String onDuty) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/worries", this::list)
                .post("/{forum}/worries", this::raise)
                .get("/{forum}/worries/{id}", this::show)
                .post("/{forum}/worries/{id}/steps", this::step)
                .post("/{forum}/worries/{id}/closure", this::close);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var open = !request.query().first("state").orElse("open").equals("closed");
        var after = Ids.of(Listing.after(request));
        var forum = Ids.inPath(request, "forum");
        var found = worries.page(visit.actor(), forum, open, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, one -> one.id().toString()));
    }

    private void raise(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, WorryDraft.class);
        var care = worries.raise(visit.actor(), Ids.inPath(request, "forum"), draft, visit.now());
        Json.send(response, Status.CREATED_201, new Told(care.onDuty().sentence(visit.now())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        Json.send(
                response,
                worries.find(visit.actor(), forum, Ids.inPath(request, "id"), visit.now()));
    }

    private void step(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = Json.read(request, StepDraft.class).words();
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, worries.step(visit.actor(), forum, id, words, visit.now()));
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = Json.read(request, StepDraft.class).words();
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, worries.close(visit.actor(), forum, id, words, visit.now()));
    }
}
