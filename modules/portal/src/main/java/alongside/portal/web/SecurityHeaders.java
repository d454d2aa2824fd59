package alongside.portal.web;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.WritableHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What every answer tells the browser. */
final class SecurityHeaders {
    // What says nothing about caching is a person's own page.
    private static final Header NOT_STORED =
            HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");

    private final List<Header> always;

    SecurityHeaders(URI baseUrl, URI logInUrl) {
        var headers = new ArrayList<Header>();
        headers.add(header("Content-Security-Policy", policy(logInUrl)));
        headers.add(header("X-Content-Type-Options", "nosniff"));
        headers.add(header("Referrer-Policy", "same-origin"));
        headers.add(header("Cross-Origin-Opener-Policy", "same-origin"));
        headers.add(header("Cross-Origin-Resource-Policy", "same-origin"));
        headers.add(header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        if ("https".equals(baseUrl.getScheme())) {
            headers.add(header("Strict-Transport-Security", "max-age=63072000"));
        }
        this.always = List.copyOf(headers);
    }

    /** Logging out is a form that leads to where people log in: browsers check redirects too. */
    private static String policy(URI logInUrl) {
        var origin = logInUrl.getScheme() + "://" + logInUrl.getAuthority();
        return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                + " form-action 'self' "
                + origin;
    }

    private static Header header(String name, String value) {
        return HeaderValues.createCached(HeaderNames.create(name), value);
    }

    void addTo(WritableHeaders<?> answer) {
        // An answer may be held to more than a page is, such as a file that somebody sent.
        always.forEach(answer::setIfAbsent);
        answer.setIfAbsent(NOT_STORED);
    }
}
