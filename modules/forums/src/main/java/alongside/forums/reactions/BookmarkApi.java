package alongside.forums.reactions;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The posts that somebody keeps, as JSON. */
public final class BookmarkApi implements HttpService {
    private final Reactions reactions;

    public BookmarkApi(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = reactions.bookmarks(visit.actor(), visit.now());
        Json.send(response, Listing.page(request, all, one -> one.post().toString()));
    }
}
