package alongside.identity.account;

import alongside.identity.views.StaticTemplates;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The page about oneself. */
public final class AccountPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Hats hats;
    private final String keycloak;

    /** {@code keycloak} is where people change their password and second factor. */
    public AccountPages(Hats hats, String keycloak) {
        this.hats = hats;
        this.keycloak = keycloak;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page = Pages.page(visit, "Your account");
        Pages.send(response, VIEWS.accountShow(page, visit.visitor(), hats.of(visit), keycloak));
    }
}
