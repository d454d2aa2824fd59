package alongside.tenants;

import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.Routes;
import alongside.portal.Visitor;
import alongside.portal.openapi.Description;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.testing.ApiContract;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pages and the API of this module on a real server, for people named by a header. */
public final class TenantsSite implements AutoCloseable {
    /** Who may come: two operators, and an admin of Northmoor. */
    private static final Map<String, Visitor> PEOPLE =
            Map.of(
                    "olu", visitor("Olu Adeyemi", "olu@alongside.example", Role.PLATFORM_OPERATOR),
                    "pat",
                            visitor(
                                    "Pat Lindqvist",
                                    "pat@alongside.example",
                                    Role.PLATFORM_OPERATOR),
                    "admin", visitor("Rosa Whitlock", "rosa@northmoor.example"));

    private final TestTrusts trusts = new TestTrusts();
    private final IdentityInMemory identity = new IdentityInMemory();
    private final Tenants tenants;
    private final Routes routes;
    private final WebServing serving;
    private final ApiContract contract;
    private final HttpClient client = HttpClient.newHttpClient();

    public TenantsSite(Clock clock) {
        tenants =
                new Tenants(
                        trusts.platform(),
                        trusts.tenants(),
                        trusts.schemas(),
                        identity,
                        "https://alongside.example",
                        clock);
        tenants.jobs(new alongside.kernel.Jobs(trusts.pool(), trusts.platform(), clock));
        routes = new Routes(gate(), clock, List.of(tenants));
        contract = new ApiContract(Description.of(routes.all()).document());
        var url = URI.create("http://127.0.0.1");
        serving = WebServing.start(WebSettings.of(0, url, url), routes, () -> true, List.of());
    }

    private Gate gate() {
        return new Gate() {
            @Override
            public Optional<Visitor> session(ServerRequest request) {
                return request.headers()
                        .first(HeaderNames.create("Who"))
                        .or(() -> request.headers().cookies().first("who").asOptional())
                        .map(PEOPLE::get);
            }

            @Override
            public Optional<Visitor> token(ServerRequest request) {
                return session(request);
            }

            @Override
            public Optional<Admission> admit(Visitor visitor, String slug) {
                return tenants.trust(slug)
                        .filter(t ->
                                t.slug().equals("northmoor") && visitor.name().startsWith("Rosa"))
                        .map(t -> new Admission(t.trustName(), Set.of(Role.TRUST_ADMIN)));
            }
        };
    }

    private static Visitor visitor(String name, String email, Role... roles) {
        var id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
        return new Visitor(id, name, email, Set.of(roles), "csrf-of-" + name.charAt(0));
    }

    public String get(String who, String path) {
        return send(who, path, HttpRequest.newBuilder().GET()).body();
    }

    public HttpResponse<String> ask(String who, String path) {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    /** A form as a browser would send it, with the session's own secret. */
    public HttpResponse<String> post(String who, String path, Map<String, String> fields) {
        var csrf = csrf(who);
        var body =
                "csrf="
                        + csrf
                        + fields.entrySet().stream()
                                .map(f -> "&" + f.getKey() + "=" + encode(f.getValue()))
                                .collect(Collectors.joining());
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form with a file and a date. */
    public HttpResponse<String> upload(
            String who,
            String path,
            String name,
            String content,
            String day,
            String month,
            String year) {
        var body = new StringBuilder();
        part(body, "as-at-day", "", day);
        part(body, "as-at-month", "", month);
        part(body, "as-at-year", "", year);
        part(body, "file", "; filename=\"" + name + "\"", content);
        return send(
                who,
                path + "?csrf=" + csrf(who),
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(HttpRequest.BodyPublishers.ofString(body + "--cut--\r\n")));
    }

    private static String csrf(String who) {
        var visitor = PEOPLE.get(who);
        return visitor == null ? "" : visitor.csrf();
    }

    private static void part(StringBuilder body, String field, String more, String content) {
        body.append(
                "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                        .formatted(field, more, content));
    }

    public HttpResponse<String> postJson(String who, String path, String json) {
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(String who, String path, HttpRequest.Builder request) {
        try {
            var built = request.uri(URI.create(url() + path));
            if (!who.isEmpty()) {
                built.header("Who", who);
            }
            return contract.checked(
                    client.send(built.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String url() {
        return "http://127.0.0.1:" + serving.port();
    }

    public Tenants tenants() {
        return tenants;
    }

    public Routes routes() {
        return routes;
    }

    public TestTrusts trusts() {
        return trusts;
    }

    public IdentityInMemory identity() {
        return identity;
    }

    @Override
    public void close() {
        serving.close();
        trusts.close();
    }
}
