package alongside.identity.sessions;

import alongside.identity.IdentitySettings;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The two cookies: who is logged in, and which browser has gone to log in. With https their names
 * begin with {@code __Host-}, so that no other host can set them; on plain http the port is part of
 * the name, because browsers share cookies among the ports of localhost.
 */
public final class Cookies {
    private final boolean secure;
    private final String session;
    private final String browser;

    public Cookies(IdentitySettings settings) {
        this.secure = settings.secure();
        var suffix = secure ? "" : "-" + settings.address().getPort();
        this.session = (secure ? "__Host-" : "") + "alongside" + suffix;
        this.browser = (secure ? "__Host-" : "") + "alongside-log-in" + suffix;
    }

    public Optional<String> session(ServerRequest request) {
        return request.headers().cookies().first(session).asOptional();
    }

    public Optional<String> browser(ServerRequest request) {
        return request.headers().cookies().first(browser).asOptional();
    }

    public void session(ServerResponse response, String value) {
        response.headers().addCookie(cookie(session, value).build());
    }

    public void browser(ServerResponse response, String value) {
        response.headers().addCookie(cookie(browser, value).maxAge(Duration.ofMinutes(30)).build());
    }

    public void endSession(ServerResponse response) {
        // A cookie with a maximum age of nothing is sent without it, and would stay.
        response.headers().addCookie(cookie(session, "").expires(Instant.EPOCH).build());
    }

    private SetCookie.Builder cookie(String name, String value) {
        return SetCookie.builder(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SetCookie.SameSite.LAX);
    }
}
