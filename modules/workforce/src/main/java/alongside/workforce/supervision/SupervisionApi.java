package alongside.workforce.supervision;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of supervision, and what is due, as JSON. */
public final class SupervisionApi implements HttpService {
    private final Sessions sessions;
    private final Board board;

    public SupervisionApi(Sessions sessions, Board board) {
        this.sessions = sessions;
        this.board = board;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::record)
                .get("/due", this::due)
                .get("/{id}", this::show)
                .patch("/{id}", this::correct)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                sessions.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), "kind")
                                .usually(Sessions.NEWEST),
                        person(Selection.text(request.query(), "person")),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void due(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                board.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), "kind", "status", "whose"),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void record(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SessionDraft.class);
        var session = sessions.record(visit.actor(), draft, visit.today());
        Version.created(request, response, session.id(), session.version(), session);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, sessions.find(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void correct(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SessionDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "id");
        send(response, sessions.correct(visit.actor(), id, version, draft, visit.today()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var version = Version.expected(request);
        sessions.remove(Visit.of(request).actor(), Ids.inPath(request, "id"), version);
        response.status(Status.NO_CONTENT_204).send();
    }

    private static @Nullable UUID person(String text) {
        var id = Ids.of(text);
        if (id == null && !text.isEmpty()) {
            throw Refusal.invalid("person", "Send the id of a person.");
        }
        return id;
    }

    private static void send(ServerResponse response, Session session) {
        Version.send(response, session.version(), session);
    }
}
