package alongside.workforce.corrections;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.accounts.PersonAccount;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** A person's own corrections as JSON. */
public final class OwnCorrectionApi implements HttpService {
    private final Corrections corrections;

    public OwnCorrectionApi(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/", this::ask);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = corrections.own(Visit.of(request).actor()).orElseThrow(PersonAccount::notLinked);
        Json.send(response, Listing.page(request, all, row -> row.id().toString()));
    }

    private void ask(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, CorrectionDraft.class);
        var asked = corrections.ask(visit.actor(), draft, visit.today());
        response.header(
                io.helidon.http.HeaderNames.LOCATION,
                "/api/v1" + visit.path("corrections", asked.id()));
        Version.send(response, io.helidon.http.Status.CREATED_201, asked.version(), asked);
    }
}
