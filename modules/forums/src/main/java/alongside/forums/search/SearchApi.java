package alongside.forums.search;

import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The search as JSON. */
public final class SearchApi implements HttpService {
    private final Search search;

    public SearchApi(Search search) {
        this.search = search;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::find);
    }

    private void find(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var filter = SearchFilter.of(request);
        if (filter.q().isEmpty()) {
            throw Refusal.invalid("q", "Enter what to look for");
        }
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var skip = sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
        var found = search.find(visit.actor(), filter, skip, limit, visit.now());
        var more = found.total() > skip + limit;
        Json.send(response, new Listing<>(found.hits(), more ? "" + (skip + limit) : null));
    }
}
