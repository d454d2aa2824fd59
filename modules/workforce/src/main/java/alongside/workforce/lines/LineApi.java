package alongside.workforce.lines;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The lines of an assignment as JSON. */
public final class LineApi implements HttpService {
    private final Lines lines;

    public LineApi(Lines lines) {
        this.lines = lines;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).put("/{kind}", this::set);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var found = lines.find(Visit.of(request).actor(), Ids.inPath(request, "assignment"));
        send(response, found);
    }

    private void set(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, LineDraft.class);
        var kind = kind(request);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "assignment");
        send(response, lines.set(Visit.of(request).actor(), id, kind, version, draft));
    }

    static LineKind kind(ServerRequest request) {
        return LineKind.of(request.path().pathParameters().get("kind"))
                .orElseThrow(Refusal::notFound);
    }

    private static void send(ServerResponse response, Lines.Found found) {
        Version.send(response, found.assignment().version(), found.answer());
    }
}
