package alongside.workforce.bulkedits;

import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Bulk edits as JSON. What one would do, and saving and undoing it, is found under imports. */
public final class BulkEditApi implements HttpService {
    private final BulkEdits edits;
    private final PostEdits posts;

    public BulkEditApi(BulkEdits edits, PostEdits posts) {
        this.edits = edits;
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/", this::preview);
    }

    private void preview(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, BulkEditDraft.class);
        var made =
                draft.isOfPosts()
                        ? posts.preview(visit.actor(), draft, visit.today())
                        : edits.preview(visit.actor(), draft, visit.today());
        response.header(HeaderNames.LOCATION, "/api/v1" + visit.path("imports", made.id()));
        Version.send(response, Status.CREATED_201, made.version(), made);
    }
}
