package alongside.portal;

import alongside.kernel.Refusal;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Refuses a form that another site sent in a visitor's name. */
final class Forgery {
    private static final Set<Method> SAFE = Set.of(Method.GET, Method.HEAD, Method.OPTIONS);
    private static final String REFUSAL =
            "This form did not come from Alongside, or you have logged in again since you opened"
                    + " it. Go back, open the page again and send it once more.";

    private Forgery() {}

    static void refuse(ServerRequest request, Visit visit) {
        if (SAFE.contains(request.prologue().method())) {
            return;
        }
        if (!sameOrigin(request) || !sameSession(request, visit)) {
            throw Refusal.forbidden(REFUSAL);
        }
    }

    private static boolean sameOrigin(ServerRequest request) {
        var site = request.headers().first(HeaderNames.create("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return site.get().equals("same-origin") || site.get().equals("none");
        }
        var origin = request.headers().first(HeaderNames.ORIGIN);
        var host = request.headers().first(HeaderNames.HOST);
        return origin.isEmpty() || host.equals(origin.map(Forgery::authority));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean sameSession(ServerRequest request, Visit visit) {
        if (!visit.loggedIn()) {
            return true;
        }
        var type = request.headers().contentType().map(t -> t.mediaType().text()).orElse("");
        var sent =
                type.equals("multipart/form-data")
                        ? request.query().first("csrf").orElse("")
                        : Form.of(request).text("csrf");
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8),
                visit.csrf().getBytes(StandardCharsets.UTF_8));
    }
}
