package alongside.workforce.supports;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.workforce.register.Selection;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The supports of a person as JSON. */
public final class SupportApi implements HttpService {
    private final Supports supports;

    public SupportApi(Supports supports) {
        this.supports = supports;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        Json.send(response, supports.find(visit.actor(), Ids.inPath(request, "person"), asAt));
    }
}
