package alongside.workforce.roles;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.workforce.register.Dates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** The boundaries of a person's roles, as JSON. */
public final class BoundaryApi implements HttpService {
    private final Boundaries boundaries;

    public BoundaryApi(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    record Acknowledged(@Nullable String acknowledgedOn) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).put("/{role}", this::acknowledge);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = boundaries.of(visit.actor(), Ids.inPath(request, "person"), visit.today());
        Json.send(response, new Listing<>(all, null));
    }

    private void acknowledge(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var on = Json.read(request, Acknowledged.class).acknowledgedOn();
        if (on == null) {
            throw Refusal.invalid("acknowledged_on", "Enter the day they agreed");
        }
        Json.send(
                response,
                boundaries.acknowledge(
                        visit.actor(),
                        Ids.inPath(request, "person"),
                        Ids.inPath(request, "role"),
                        Dates.of("acknowledged_on", on),
                        visit.today()));
    }
}
