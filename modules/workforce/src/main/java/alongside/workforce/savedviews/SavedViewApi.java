package alongside.workforce.savedviews;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Selection;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Saved views as JSON. */
public final class SavedViewApi implements HttpService {
    private final SavedViews views;

    public SavedViewApi(SavedViews views) {
        this.views = views;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove)
                .put("/{id}/pin", this::pin)
                .delete("/{id}/pin", this::unpin);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var after = Ids.of(sent);
        if (after == null && !sent.isEmpty()) {
            throw Refusal.invalid("after", "Use the value of next from the answer before.");
        }
        var list = Selection.text(request.query(), "list");
        var found = views.all(Visit.of(request).actor(), list, after, limit + 1);
        Json.send(response, Listing.of(found, limit, view -> view.id().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SavedViewDraft.class);
        var view = views.add(visit.actor(), draft, visit.today());
        Version.created(request, response, view.id(), view.version(), view);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var view = views.find(Visit.of(request).actor(), Ids.inPath(request, "id"));
        Version.send(response, view.version(), view);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SavedViewDraft.class);
        if (draft.list() != null) {
            throw Refusal.invalid("list", "The list of a view stays. Add a view of the other list");
        }
        if (draft.pinned() != null) {
            throw Refusal.invalid("pinned", "Each person pins for themselves: PUT or DELETE …/pin");
        }
        var id = Ids.inPath(request, "id");
        var view = views.change(visit.actor(), id, Version.expected(request), draft, visit.today());
        Version.send(response, view.version(), view);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        views.remove(Visit.of(request).actor(), Ids.inPath(request, "id"));
        response.status(Status.NO_CONTENT_204).send();
    }

    private void pin(ServerRequest request, ServerResponse response) {
        var view = views.pin(Visit.of(request).actor(), Ids.inPath(request, "id"), true);
        Version.send(response, view.version(), view);
    }

    private void unpin(ServerRequest request, ServerResponse response) {
        var view = views.pin(Visit.of(request).actor(), Ids.inPath(request, "id"), false);
        Version.send(response, view.version(), view);
    }
}
