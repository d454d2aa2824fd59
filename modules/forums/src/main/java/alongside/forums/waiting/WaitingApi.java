package alongside.forums.waiting;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Posts that wait for a moderator, as JSON. */
public final class WaitingApi implements HttpService {
    private final Waiting waiting;

    public WaitingApi(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Why a post is not accepted. */
    public record RefusalDraft(@Nullable String reason) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/waiting", this::list)
                .post("/{forum}/waiting/{post}/acceptance", this::accept)
                .post("/{forum}/waiting/{post}/refusal", this::refuse);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var after = Ids.of(Listing.after(request));
        var forum = Ids.inPath(request, "forum");
        var found = waiting.page(visit.actor(), forum, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, post -> post.id().toString()));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, AcceptanceDraft.class);
        var forum = Ids.inPath(request, "forum");
        waiting.accept(visit.actor(), forum, Ids.inPath(request, "post"), draft, visit.now());
        response.status(Status.NO_CONTENT_204).send();
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Json.read(request, RefusalDraft.class).reason();
        var forum = Ids.inPath(request, "forum");
        waiting.refuse(visit.actor(), forum, Ids.inPath(request, "post"), reason, visit.now());
        response.status(Status.NO_CONTENT_204).send();
    }
}
