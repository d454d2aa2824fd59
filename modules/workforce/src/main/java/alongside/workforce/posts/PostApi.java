package alongside.workforce.posts;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.history.HistoryAnswer;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Posts as JSON. */
public final class PostApi implements HttpService {
    private final Posts posts;

    public PostApi(Posts posts) {
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .get("/{id}/history", this::history)
                .patch("/{id}", this::change);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                posts.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, PostDraft.class);
        var post = posts.add(visit.actor(), draft, visit.today());
        Version.created(request, response, post.id(), post.version(), post);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var post = posts.find(visit.actor(), Ids.inPath(request, "id"), asAt);
        Version.send(response, post.version(), post);
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = posts.find(visit.actor(), Ids.inPath(request, "id"), visit.today()).id();
        HistoryAnswer.send(response, posts.history(visit.actor(), id));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, PostDraft.class);
        var id = Ids.inPath(request, "id");
        var post = posts.change(visit.actor(), id, Version.expected(request), draft, visit.today());
        Version.send(response, post.version(), post);
    }
}
