package alongside.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Speaks to Alongside as any script would: JSON with a bearer token. A refusal ends the script. */
public final class ApiClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    public ApiClient(String url, String token) {
        this.base = url + "/api/v1";
        this.token = token;
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    public JsonNode post(String path, Map<String, ?> body) {
        try {
            return post(path, "application/json", AdminApi.JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode post(String path, String type, byte[] body) {
        var publisher = BodyPublishers.ofByteArray(body);
        return send(request(path).header("Content-Type", type).POST(publisher));
    }

    /** Replaces something of which the caller knows this version. */
    public JsonNode put(String path, int version, Map<String, ?> body) {
        return change("PUT", path, version, body);
    }

    /** Changes some fields of something of which the caller knows this version. */
    public JsonNode patch(String path, int version, Map<String, ?> body) {
        return change("PATCH", path, version, body);
    }

    /** Changes something by another method, or is refused if its version is another one. */
    public JsonNode change(String method, String path, int version, Map<String, ?> body) {
        try {
            var sent = BodyPublishers.ofByteArray(AdminApi.JSON.writeValueAsBytes(body));
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .header("If-Match", "\"" + version + "\"")
                            .method(method, sent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request = builder.build();
        var asked = request.method() + " " + request.uri();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            var body = AdminApi.JSON.readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        asked + " answered " + answer.statusCode() + ": " + body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(asked + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked + " was interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
