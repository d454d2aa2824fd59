package alongside.workforce.leaving;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;

/** Who leaves, and what is to be done, as JSON. */
public final class LeavingApi implements HttpService {
    private final Leavings leavings;

    public LeavingApi(Leavings leavings) {
        this.leavings = leavings;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{assignment}", this::show)
                .patch("/{assignment}", this::change)
                .patch("/{assignment}/tasks/{task}", this::changeTask)
                .post("/{assignment}/tasks/{task}/completion", this::complete)
                .delete("/{assignment}/tasks/{task}/completion", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                leavings.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), "show"),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, leavings.find(Visit.of(request).actor(), assignment(request)));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, LeavingDraft.class);
        var version = Version.expected(request);
        var id = assignment(request);
        send(response, leavings.change(visit.actor(), id, version, draft, visit.today()));
    }

    private void changeTask(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var draft = Json.read(request, LeavingTaskDraft.class);
        var version = Version.expected(request);
        var task = Ids.inPath(request, "task");
        send(response, leavings.change(actor, assignment(request), task, version, draft));
    }

    private void complete(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var task = Ids.inPath(request, "task");
        var id = assignment(request);
        send(response, leavings.complete(visit.actor(), id, task, visit.today()));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var task = Ids.inPath(request, "task");
        send(response, leavings.reopen(actor, assignment(request), task));
    }

    private static UUID assignment(ServerRequest request) {
        return Ids.inPath(request, "assignment");
    }

    private static void send(ServerResponse response, LeavingFile file) {
        Version.send(response, file.leaving().version(), file);
    }
}
