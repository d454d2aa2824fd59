package alongside.tenants.registrations;

import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /api/v1/registrations}: sending a registration and following it, for anybody. */
public final class RegistrationApi implements HttpService {
    private final Registrations registrations;
    private final Throttle throttle;

    public RegistrationApi(Registrations registrations, Throttle throttle) {
        this.registrations = registrations;
        this.throttle = throttle;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/", this::submit).get("/{id}", this::show);
    }

    private void submit(ServerRequest request, ServerResponse response) {
        throttle.take(request);
        var sent = registrations.submit(Json.read(request, RegistrationDraft.class));
        response.header(HeaderNames.LOCATION, "/api/v1/registrations/" + sent.id());
        Json.send(response, Status.CREATED_201, RegistrationView.of(sent, false));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var found = registrations.find(StatusPages.id(request));
        Json.send(response, RegistrationView.of(found, isOperator(Visit.of(request))));
    }

    private static boolean isOperator(Visit visit) {
        return visit.loggedIn() && visit.visitor().platformRoles().contains(Role.PLATFORM_OPERATOR);
    }
}
