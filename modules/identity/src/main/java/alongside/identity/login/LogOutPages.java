package alongside.identity.login;

import alongside.identity.IdentitySettings;
import alongside.identity.sessions.Cookies;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Logging out here, and at Keycloak by sending the browser past it. */
public final class LogOutPages implements HttpService {
    // What a signed-in browser has kept of our pages goes with the session.
    private static final Header FORGET =
            HeaderValues.create("Clear-Site-Data", "\"cache\", \"storage\"");

    private final LogIns logIns;
    private final Cookies cookies;

    public LogOutPages(LogIns logIns, IdentitySettings settings) {
        this.logIns = logIns;
        this.cookies = new Cookies(settings);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/", this::logOut);
    }

    private void logOut(ServerRequest request, ServerResponse response) {
        var keycloak = cookies.session(request).flatMap(logIns::end);
        cookies.endSession(response);
        response.header(FORGET);
        LogInPages.redirect(response, keycloak.orElse("/"));
    }
}
