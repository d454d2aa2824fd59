package alongside.workforce.leaving;

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

/** A Trust's own list of what is to be done when somebody leaves, as JSON. */
public final class LeavingStepApi implements HttpService {
    private final LeavingSteps steps;

    public LeavingStepApi(LeavingSteps steps) {
        this.steps = steps;
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
        Json.send(response, new Listing<>(steps.all(Visit.of(request).actor()), null));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, LeavingStepDraft.class);
        var step = steps.add(Visit.of(request).actor(), draft);
        Version.created(request, response, step.id(), step.version(), step);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, steps.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, LeavingStepDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, steps.change(Visit.of(request).actor(), id, version, draft));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        steps.remove(Visit.of(request).actor(), Ids.inPath(request, "id"));
        response.status(Status.NO_CONTENT_204).send();
    }

    private static void send(ServerResponse response, LeavingStep step) {
        Version.send(response, step.version(), step);
    }
}
