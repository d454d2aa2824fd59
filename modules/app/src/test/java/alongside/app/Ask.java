package alongside.app;

import alongside.portal.Route;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends requests to a site as somebody. */
final class Ask {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\+?(\\w+)}");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final TestSite site;

    Ask(TestSite site) {
        this.site = site;
    }

    /** What came back; {@code headers} without those that differ by moment. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** The answer as it would be if this text were never in it. */
        Answer without(String text) {
            var blanked = new TreeMap<String, List<String>>();
            headers.forEach((name, values) ->
                    blanked.put(name, values.stream().map(v -> v.replace(text, "_")).toList()));
            blanked.remove("content-length");
            return new Answer(status, blanked, body.replace(text, "_"));
        }
    }

    /** The address of a route in a Trust, every other parameter filled with the same id. */
    static String path(Route route, String trust, String id) {
        return PARAMETER
                .matcher(route.path())
                .replaceAll(found -> found.group(1).equals("trust") ? trust : id);
    }

    Answer send(Route route, String path, @Nullable Who who) {
        var uri = URI.create("http://127.0.0.1:" + site.alongside.port() + path);
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        if (who != null && route.api()) {
            request.header("Authorization", "Bearer " + site.token(who));
        } else if (who != null) {
            request.header("Cookie", "alongside-8080=" + who.session());
        }
        if (route.api()) {
            request.header("Content-Type", "application/json").header("If-Match", "\"1\"");
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        var body = body(route, who);
        request.method(
                route.method(),
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        try {
            var answer =
                    site.contract.checked(
                            HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
            var headers = new TreeMap<>(answer.headers().map());
            headers.remove("date");
            return new Answer(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(route + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String body(Route route, @Nullable Who who) {
        if (route.method().equals("GET") || route.method().equals("DELETE")) {
            return "";
        }
        if (route.api()) {
            return "{}";
        }
        var csrf = who == null ? "" : who.csrf();
        return "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
    }
}
