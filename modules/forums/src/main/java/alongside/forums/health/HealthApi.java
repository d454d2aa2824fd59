package alongside.forums.health;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** How a forum is doing, as JSON. */
public final class HealthApi implements HttpService {
    private final ForumHealth health;

    public HealthApi(ForumHealth health) {
        this.health = health;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/health", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Json.send(response, health.of(visit.actor(), Ids.inPath(request, "forum"), visit.now()));
    }
}
