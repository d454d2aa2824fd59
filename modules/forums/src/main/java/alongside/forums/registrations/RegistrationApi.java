package alongside.forums.registrations;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** A person's own registration for a meeting, and for its chair who comes, as JSON. */
public final class RegistrationApi implements HttpService {
    private final Registrations registrations;

    public RegistrationApi(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/registration", this::show)
                .post("/{event}/registration", this::register)
                .delete("/{event}/registration", this::withdraw)
                .get("/{event}/registrations", this::all);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var own = registrations.own(visit.actor(), Ids.inPath(request, "event"), visit.now());
        Json.send(response, own.registration().orElseThrow(Refusal::notFound));
    }

    private void register(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, RegistrationDraft.class);
        var id = Ids.inPath(request, "event");
        Json.send(response, registrations.register(visit.actor(), id, draft, visit.now()));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        registrations.withdraw(visit.actor(), Ids.inPath(request, "event"), visit.now());
        response.status(Status.NO_CONTENT_204).send();
    }

    private void all(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = registrations.all(visit.actor(), Ids.inPath(request, "event"), visit.now());
        Json.send(response, new Listing<>(all, null));
    }
}
