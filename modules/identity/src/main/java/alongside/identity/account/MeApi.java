package alongside.identity.account;

import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who a token is for, and what they may be where. */
public final class MeApi implements HttpService {
    private final Hats hats;

    public MeApi(Hats hats) {
        this.hats = hats;
    }

    /** The answer. */
    public record Me(
            UUID id, String name, String email, List<String> roles, List<MyTrust> trusts) {}

    /** One Trust in it; {@code trust} is what stands in its addresses. */
    public record MyTrust(String trust, String name, String status, List<String> roles) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var visitor = visit.visitor();
        var trusts =
                hats.of(visit).stream()
                        .map(hat ->
                                new MyTrust(
                                        hat.slug(), hat.trust(), hat.status(), keys(hat.roles())))
                        .toList();
        Json.send(
                response,
                new Me(
                        visitor.person(),
                        visitor.name(),
                        visitor.email(),
                        keys(visitor.platformRoles()),
                        trusts));
    }

    private static List<String> keys(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::key).toList();
    }
}
