package alongside.tenants.welcome;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;

/** {@code /}: what Alongside is, and the two ways in. */
public final class WelcomePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    @Override
    public void routing(HttpRules rules) {
        rules.get(
                "/",
                (request, response) -> {
                    var visit = Visit.of(request);
                    var page = Pages.page(visit, "Grow and support your peer workforce");
                    Pages.send(response, VIEWS.welcomeWelcome(page, visit.loggedIn()));
                });
    }
}
