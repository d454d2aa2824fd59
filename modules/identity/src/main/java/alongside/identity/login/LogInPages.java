package alongside.identity.login;

import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.identity.sessions.Cookies;
import alongside.portal.BadRequest;
import alongside.portal.Form;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The way to Keycloak and back; it has no page of its own unless something is wrong. */
public final class LogInPages implements HttpService {
    private final LogIns logIns;
    private final Cookies cookies;

    public LogInPages(LogIns logIns, IdentitySettings settings) {
        this.logIns = logIns;
        this.cookies = new Cookies(settings);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::leave)
                .get("/callback", this::comeBack)
                .post("/back-channel", this::endedAtKeycloak);
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var next = Next.of(request.query().first("next").orElse(""));
        if (Visit.of(request).loggedIn()) {
            redirect(response, next);
            return;
        }
        // One value for all tabs of a browser, so that two of them can log in at the same time.
        var browser = cookies.browser(request).orElseGet(Secrets::random);
        var keycloak = logIns.leave(browser, next);
        cookies.browser(response, browser);
        redirect(response, keycloak);
    }

    private void comeBack(ServerRequest request, ServerResponse response) {
        var browser = cookies.browser(request).orElse("");
        var departure = logIns.comeBack(browser, request.query().first("state").orElse(""));
        if (departure.isEmpty() && Visit.of(request).loggedIn()) {
            redirect(response, Next.of(""));
            return;
        }
        var begun =
                departure
                        .flatMap(left ->
                                logIns.begin(left, request.query().first("code").orElse("")))
                        .orElseThrow(LogInPages::notLoggedIn);
        // Whoever planted a session in this browser must not find it logged in.
        cookies.session(request).ifPresent(logIns::end);
        cookies.session(response, begun.cookie());
        redirect(response, begun.next());
    }

    private void endedAtKeycloak(ServerRequest request, ServerResponse response) {
        if (!logIns.endedAtKeycloak(Form.of(request).text("logout_token"))) {
            throw new BadRequest(Status.BAD_REQUEST_400, "This is not a logout token for us.");
        }
        response.header(HeaderNames.CACHE_CONTROL, "no-store").status(Status.OK_200).send();
    }

    private static BadRequest notLoggedIn() {
        return new BadRequest(
                Status.BAD_REQUEST_400,
                "You are not logged in. The page you came from was too old, or was used already."
                        + " Go to the home page and log in again.");
    }

    static void redirect(ServerResponse response, String address) {
        response.header(HeaderNames.LOCATION, address)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .status(Status.SEE_OTHER_303)
                .send();
    }
}
