package alongside.tenants.localities;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.tenants.Paths;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The localities of a Trust as JSON. */
public final class LocalityApi implements HttpService {
    private final Localities localities;

    public LocalityApi(Localities localities) {
        this.localities = localities;
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
        var found = localities.after(Visit.of(request).actor(), Paths.after(request), limit + 1);
        Json.send(response, Listing.of(found, limit, locality -> locality.id().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, LocalityDraft.class);
        var added = localities.add(Visit.of(request).actor(), draft);
        Version.created(request, response, added.id(), added.version(), added);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var locality = localities.find(Visit.of(request).actor(), Paths.id(request));
        Version.send(response, locality.version(), locality);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var draft = Json.read(request, LocalityDraft.class);
        var version = Version.expected(request);
        var changed = localities.change(actor, Paths.id(request), version, draft);
        Version.send(response, changed.version(), changed);
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = localities.close(visit.actor(), Paths.id(request), visit.today());
        Version.send(response, closed.version(), closed);
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var open = localities.reopen(Visit.of(request).actor(), Paths.id(request));
        Version.send(response, open.version(), open);
    }
}
