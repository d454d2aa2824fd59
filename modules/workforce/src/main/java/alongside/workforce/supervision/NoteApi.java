package alongside.workforce.supervision;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a session as JSON. They are put and not posted, because the answers of posts are
 * kept for a day to be given again.
 */
public final class NoteApi implements HttpService {
    private final Notes notes;

    public NoteApi(Notes notes) {
        this.notes = notes;
    }

    /** The whole text; empty takes the notes away. */
    record NoteDraft(@Nullable String text) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).put("/", this::write);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, notes.find(Visit.of(request).actor(), Ids.inPath(request, "session")));
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, NoteDraft.class).text();
        var version = Version.expected(request);
        var session = Ids.inPath(request, "session");
        var text = sent == null ? "" : sent;
        send(response, notes.write(visit.actor(), session, version, text, visit.now()));
    }

    private static void send(ServerResponse response, Note note) {
        Version.send(response, note.version(), note);
    }
}
