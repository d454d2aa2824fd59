package alongside.forums.conduct;

import alongside.kernel.Actor;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of conduct as JSON. */
public final class ConductApi implements HttpService {
    private final Conduct conduct;

    public ConductApi(Conduct conduct) {
        this.conduct = conduct;
    }

    /** The rules, and when the one who asks accepted them. */
    record Shown(int version, String body, Instant publishedAt, @Nullable Instant acceptedAt) {}

    /** Which version is accepted. */
    record Acceptance(int version) {}

    /** New rules. */
    record RulesDraft(@Nullable String body) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).put("/", this::publish).post("/acceptance", this::accept);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, Visit.of(request).actor());
    }

    private void send(ServerResponse response, Actor actor) {
        var rules = conduct.rules();
        var accepted = conduct.accepted(actor);
        Version.send(
                response,
                rules.number(),
                new Shown(rules.number(), rules.body(), rules.publishedAt(), accepted));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var body = Json.read(request, RulesDraft.class).body();
        var seen = Version.expected(request);
        conduct.publish(visit.actor(), (int) seen, body, visit.now());
        send(response, visit.actor());
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        conduct.accept(visit.actor(), Json.read(request, Acceptance.class).version(), visit.now());
        send(response, visit.actor());
    }
}
