package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's administration by REST, as the administrator of every realm. */
final class AdminApi {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final KeycloakServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    AdminApi(KeycloakServer server) {
        this.server = server;
    }

    JsonNode get(String path) {
        return must(send("GET", path, ""));
    }

    JsonNode post(String path, Object body) {
        return must(send("POST", path, json(body)));
    }

    void put(String path, Object body) {
        must(send("PUT", path, json(body)));
    }

    void delete(String path) {
        must(send("DELETE", path, ""));
    }

    /** A form sent to one of a realm's token endpoints. */
    JsonNode token(String realm, Map<String, String> form) {
        var uri = server.url() + "/realms/" + realm + "/protocol/openid-connect/token";
        var fields =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return must(
                exchange(
                        HttpRequest.newBuilder(URI.create(uri))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields))));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        var uri = server.url() + "/admin/realms/" + KeycloakFolder.REALM + path;
        return exchange(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Authorization", "Bearer " + administratorToken())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    // It lives for one minute, which is shorter than some tests: ask for it each time.
    private String administratorToken() {
        var administrator = server.administrator();
        return token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                administrator.name(),
                                "password",
                                administrator.password()))
                .path("access_token")
                .asText();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode must(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.request().uri()
                            + " answered "
                            + response.statusCode()
                            + " "
                            + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
