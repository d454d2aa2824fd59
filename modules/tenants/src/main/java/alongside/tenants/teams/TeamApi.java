package alongside.tenants.teams;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.tenants.Paths;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The teams of a Trust as JSON. */
public final class TeamApi implements HttpService {
    private final Teams teams;

    public TeamApi(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .post("/{id}/closure", this::close)
                .delete("/{id}/closure", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var limit = Listing.limit(request);
        var found = teams.after(Visit.of(request).actor(), Paths.after(request), limit + 1);
        Json.send(response, Listing.of(found, limit, team -> team.id().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, TeamDraft.class);
        var added = teams.add(Visit.of(request).actor(), draft);
        Version.created(request, response, added.id(), added.version(), added);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var team = teams.find(Visit.of(request).actor(), Paths.id(request));
        Version.send(response, team.version(), team);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var draft = Json.read(request, TeamDraft.class);
        var version = Version.expected(request);
        var changed = teams.change(actor, Paths.id(request), version, draft);
        Version.send(response, changed.version(), changed);
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = teams.close(visit.actor(), Paths.id(request), visit.today());
        Version.send(response, closed.version(), closed);
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var open = teams.reopen(Visit.of(request).actor(), Paths.id(request));
        Version.send(response, open.version(), open);
    }
}
