package alongside.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser that keeps cookies and follows no redirect by itself. */
public final class TestBrowser {
    private final TestSite site;
    final Map<String, String> cookies = new HashMap<>();
    String lastSetCookie = "";

    TestBrowser(TestSite site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site.address + path)));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return send(
                HttpRequest.newBuilder(URI.create(site.address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        form.entrySet().stream()
                                                .map(e ->
                                                        e.getKey()
                                                                + "="
                                                                + URLEncoder.encode(
                                                                        e.getValue(), UTF_8))
                                                .collect(Collectors.joining("&")))));
    }

    /** Logs in all the way; gives where it ended. */
    public String logIn(String subject, String next) {
        var leaving = get("/log-in?next=" + URLEncoder.encode(next, UTF_8));
        var asked = TestSite.query(location(leaving));
        var back =
                get(
                        "/log-in/callback?code="
                                + site.realm.code(subject, asked)
                                + "&state="
                                + asked.get("state"));
        return location(back);
    }

    /** The secret of this session's forms. */
    public String csrf() {
        var words = get("/who").body().split(" ");
        return words[words.length - 1];
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var response = site.ask(request);
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String header) {
        lastSetCookie = header;
        var pair = header.substring(0, header.indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
