package alongside.workforce.assignments;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Assignments as JSON. */
public final class AssignmentApi implements HttpService {
    private final Assignments assignments;

    public AssignmentApi(Assignments assignments) {
        this.assignments = assignments;
    }

    /** The last day; null takes a leaving back. */
    record Leaving(@Nullable String endOn) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .put("/{id}/leaving", this::leave);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                assignments.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, AssignmentDraft.class);
        var person = Ids.of(draft.personId() == null ? "" : draft.personId());
        if (person == null) {
            throw Refusal.invalid("person_id", "Say whose assignment it is");
        }
        var added = assignments.add(visit.actor(), person, draft);
        Version.created(request, response, added.id(), added.version(), added);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        send(response, assignments.find(visit.actor(), Ids.inPath(request, "id"), asAt));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, AssignmentDraft.class);
        send(
                response,
                assignments.change(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        draft));
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var sent = Json.read(request, Leaving.class).endOn();
        var day = sent == null ? null : Dates.of("end_on", sent);
        send(
                response,
                assignments.leave(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        day));
    }

    private static void send(ServerResponse response, Assignment assignment) {
        Version.send(response, assignment.version(), assignment);
    }
}
