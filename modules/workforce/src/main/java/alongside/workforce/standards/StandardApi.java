package alongside.workforce.standards;

import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The standards of a Trust as JSON. */
public final class StandardApi implements HttpService {
    private final SupportStandards standards;

    public StandardApi(SupportStandards standards) {
        this.standards = standards;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).patch("/", this::change);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, standards.find(Visit.of(request).actor()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, StandardsDraft.class);
        var version = Version.expected(request);
        send(response, standards.change(Visit.of(request).actor(), version, draft));
    }

    private static void send(ServerResponse response, Standards found) {
        Version.send(response, found.version(), found);
    }
}
