package alongside.forums.minutes;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting as JSON. */
public final class MinuteApi implements HttpService {
    private final MinuteBook book;

    public MinuteApi(MinuteBook book) {
        this.book = book;
    }

    /** Minutes as sent. */
    record MinutesDraft(@Nullable String body) {}

    /** The meeting that approves minutes. */
    record ApprovalDraft(@Nullable String at) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/minutes", this::show)
                .put("/{event}/minutes", this::write)
                .put("/{event}/minutes/approval", this::approve);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = book.book(visit.actor(), Ids.inPath(request, "event"), visit.now());
        send(response, found.minutes().orElseThrow(Refusal::notFound));
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var body = Json.read(request, MinutesDraft.class).body();
        var version = Version.expected(request);
        var id = Ids.inPath(request, "event");
        send(response, book.write(visit.actor(), id, version, body, visit.now()));
    }

    private void approve(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, ApprovalDraft.class).at();
        var version = Version.expected(request);
        var by = Ids.of(sent == null ? "" : sent);
        if (by == null) {
            throw Refusal.invalid("at", "Send the id of the meeting that approves them");
        }
        var id = Ids.inPath(request, "event");
        send(response, book.approve(visit.actor(), id, version, by, visit.now()));
    }

    private static void send(ServerResponse response, Minutes minutes) {
        Version.send(response, minutes.version(), minutes);
    }
}
