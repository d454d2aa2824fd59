package alongside.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Reads pages and sends their forms, as people who are logged in. */
final class Desk {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestSite site;

    Desk(TestSite site) {
        this.site = site;
    }

    /** A page that is there for them. */
    String page(Who who, String path) {
        var answer = send(request(who, path).GET());
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form, given as names and values in turn, and says where it leads. */
    String made(Who who, String path, String... fields) {
        var answer = posted(who, path, fields);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    int status(Who who, String path, String... fields) {
        return posted(who, path, fields).statusCode();
    }

    HttpResponse<String> posted(Who who, String path, String... fields) {
        var form = new StringBuilder("csrf=" + encoded(who.csrf()));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(
                request(who, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    /** The first group of a pattern. */
    static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder request(Who who, String path) {
        var uri = URI.create("http://127.0.0.1:" + site.alongside.port() + path);
        return HttpRequest.newBuilder(uri).header("Cookie", "alongside-8080=" + who.session());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
