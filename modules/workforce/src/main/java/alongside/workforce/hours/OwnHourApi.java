package alongside.workforce.hours;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.workforce.accounts.PersonAccount;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** A person's own hours as JSON. */
public final class OwnHourApi implements HttpService {
    private final Involvement involvement;

    public OwnHourApi(Involvement involvement) {
        this.involvement = involvement;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var own =
                involvement.own(visit.actor(), visit.today()).orElseThrow(PersonAccount::notLinked);
        Json.send(response, new Listing<>(own, null));
    }
}
