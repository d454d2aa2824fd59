package alongside.forums.decisions;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Decisions of moderators as JSON. */
public final class DecisionApi implements HttpService {
    private final Decisions decisions;

    public DecisionApi(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Why a decision is undone. */
    public record ReversalDraft(@Nullable String reason) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/decisions", this::list)
                .post("/{forum}/decisions", this::make)
                .get("/{forum}/decisions/mine", this::mine)
                .get("/{forum}/decisions/{id}", this::show)
                .post("/{forum}/decisions/{id}/reversal", this::undo)
                .post("/{forum}/decisions/{id}/appeal", this::appeal)
                .post("/{forum}/decisions/{id}/appeal/answer", this::answer);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var appealed = request.query().first("state").orElse("").equals("appealed");
        var after = Ids.of(Listing.after(request));
        var forum = Ids.inPath(request, "forum");
        var found = decisions.page(visit.actor(), forum, appealed, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, one -> one.id().toString()));
    }

    private void mine(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var after = Ids.of(Listing.after(request));
        var forum = Ids.inPath(request, "forum");
        var found = decisions.aboutMe(visit.actor(), forum, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, one -> one.id().toString()));
    }

    private void make(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, DecisionDraft.class);
        var made = decisions.make(visit.actor(), Ids.inPath(request, "forum"), draft, visit.now());
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + made.id());
        Json.send(response, Status.CREATED_201, made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, decisions.find(visit.actor(), forum, id, visit.now()));
    }

    private void undo(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Json.read(request, ReversalDraft.class).reason();
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, decisions.undo(visit.actor(), forum, id, reason, visit.now()));
    }

    private void appeal(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = Json.read(request, AppealDraft.class).words();
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, decisions.appeal(visit.actor(), forum, id, words, visit.now()));
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, AppealDraft.Answer.class);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, decisions.answer(visit.actor(), forum, id, draft, visit.now()));
    }
}
