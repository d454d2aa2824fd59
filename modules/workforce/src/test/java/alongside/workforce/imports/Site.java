package alongside.workforce.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TestTrusts;
import alongside.portal.Routes;
import alongside.portal.idempotency.Idempotency;
import alongside.portal.openapi.Description;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.testing.ApiContract;
import alongside.workforce.Workforce;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The workforce pages and API behind the real server; who comes is said by cookie or token. */
final class Site implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final TestTrusts trusts = new TestTrusts();
    private final WebServing serving;
    private final ApiContract contract;
    private final HttpClient client = HttpClient.newHttpClient();

    Site() {
        var workforce =
                new Workforce(
                        new TenantDatabase(trusts.pool()),
                        trusts.platform(),
                        slug -> Optional.empty(),
                        trust -> List.of(),
                        (trust, account, day, was) -> true);
        var clock = Clock.systemUTC();
        var door = new Door(TestTrusts.NORTHMOOR, TestTrusts.FENBRIDGE);
        var routes =
                new Routes(door, clock, List.of(workforce))
                        .with(new Idempotency(new PlatformDatabase(trusts.pool()), clock));
        contract = new ApiContract(Description.of(routes.all()).document());
        serving =
                WebServing.start(
                        WebSettings.of(
                                0,
                                URI.create("http://localhost:8080"),
                                URI.create("http://localhost:8082/realms/a")),
                        routes,
                        () -> true,
                        List.of());
    }

    String url() {
        return "http://127.0.0.1:" + serving.port();
    }

    HttpResponse<String> page(String path) {
        return send(asLead(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&", "csrf=" + Door.CSRF + "&", ""));
        return send(
                asLead(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file and the date it shows as the upload form does. */
    HttpResponse<String> upload(Upload upload, String day, String month, String year) {
        try {
            return upload(Files.readAllBytes(upload.file()), day, month, year);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    HttpResponse<String> upload(byte[] file, String day, String month, String year) {
        var body = new ByteArrayOutputStream();
        Map.of("as_at-day", day, "as_at-month", month, "as_at-year", year)
                .forEach((name, value) -> part(body, name, "", value.getBytes(UTF_8)));
        part(body, "file", "; filename=\"stäff.csv\"", file);
        body.writeBytes("------staff--\r\n".getBytes(UTF_8));
        return send(
                asLead("/t/northmoor/imports?csrf=" + Door.CSRF)
                        .header("Content-Type", "multipart/form-data; boundary=----staff")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] value) {
        body.writeBytes(
                "------staff\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                        .formatted(name, more)
                        .getBytes(UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** Sends a file to the API, which adds what it does not know. */
    HttpResponse<String> file(byte[] file, String asAt) {
        return send(
                HttpRequest.newBuilder(
                                URI.create(
                                        url()
                                                + "/api/v1/t/northmoor/imports?create_missing=true&as_at="
                                                + asAt))
                        .header("Authorization", "Bearer lead")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Changes an import that nobody has changed since it was looked at. */
    HttpResponse<String> patch(String path, String body) {
        var seen = api("lead", "GET", path, "application/json", "").headers().firstValue("ETag");
        return send(
                HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path))
                        .header("Authorization", "Bearer lead")
                        .header("Content-Type", "application/json")
                        .header("If-Match", seen.orElseThrow())
                        .method("PATCH", BodyPublishers.ofString(body)));
    }

    HttpResponse<String> api(String person, String method, String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + person)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return contract.checked(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder asLead(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).header("Cookie", "who=lead");
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        serving.close();
        trusts.close();
    }
}
