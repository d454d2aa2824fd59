package alongside.tenants.setup;

import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.kernel.audit.AuditChain;
import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import alongside.portal.about.About;
import alongside.portal.openapi.Description;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.tenants.Trust;
import alongside.tenants.TrustStatus;
import alongside.tenants.localities.Localities;
import alongside.tenants.services.Services;
import alongside.tenants.teams.Teams;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a Trust does for itself, on a real server, for people who say who they are in a header. */
public final class TrustSite implements AutoCloseable {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    private static final TrustName NORTHMOOR =
            new TrustName(TestTrusts.NORTHMOOR, "northmoor", "Northmoor NHS Foundation Trust");
    private static final TrustName FENBRIDGE =
            new TrustName(
                    TestTrusts.FENBRIDGE, "fenbridge", "Fenbridge and Ouse NHS Foundation Trust");

    public final TestTrusts trusts = new TestTrusts();
    public final Services services = new Services(trusts.tenants());
    public final Localities localities = new Localities(trusts.tenants());
    public final Teams teams = new Teams(trusts.tenants(), services, localities);
    public final AuditChain chain = new AuditChain(trusts.platform(), trusts.tenants());
    public final Configuration configuration =
            new Configuration(trusts.tenants(), chain, TrustSite::trust, CLOCK);
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServing serving;
    private final ApiContract contract;

    public TrustSite() {
        var about = new About("help@alongside.example");
        var routes = new Routes(new HeaderGate(), CLOCK, List.of(about, configuration));
        contract = new ApiContract(Description.of(routes.all()).document());
        var url = URI.create("http://127.0.0.1");
        serving = WebServing.start(WebSettings.of(0, url, url), routes, () -> true, List.of());
    }

    /** The person of this role at Northmoor, as services see them. */
    public static Actor actor(Role role) {
        return new Actor(person(role.key()), "Rosa Whitlock", TestTrusts.NORTHMOOR, Set.of(role));
    }

    public HttpResponse<String> get(String who, String path) {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    /** A form as a browser would send it. Pairs of field and value. */
    public HttpResponse<String> post(String who, String path, String... fields) {
        var body = new StringBuilder("csrf=secret");
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=');
            body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** A request to the API; headers in pairs of name and value. */
    public HttpResponse<String> api(
            String who, String method, String path, String json, String... headers) {
        var request =
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(who, path, request);
    }

    private HttpResponse<String> send(String who, String path, HttpRequest.Builder request) {
        try {
            request.uri(URI.create(url() + path)).header("Who", who);
            return contract.checked(
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + serving.port();
    }

    @Override
    public void close() {
        serving.close();
        trusts.close();
    }

    private static Trust trust(TrustId id) {
        var name = id.equals(NORTHMOOR.id()) ? NORTHMOOR : FENBRIDGE;
        return new Trust(
                id,
                name.slug(),
                "XNM",
                name.name(),
                "Y59",
                "QU9",
                TrustStatus.TRIAL,
                CLOCK.instant(),
                null,
                null,
                CLOCK.instant());
    }

    private static UUID person(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code trust_admin} is Northmoor's, {@code neighbour} is an admin of Fenbridge. */
    private static final class HeaderGate implements Gate {
        private static final Map<String, Role> ROLES =
                List.of(Role.values()).stream()
                        .filter(Role::withinTrust)
                        .collect(Collectors.toMap(Role::key, role -> role));

        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers()
                    .first(HeaderNames.create("Who"))
                    .or(() -> request.headers().cookies().first("who").asOptional())
                    .filter(who -> ROLES.containsKey(who) || who.equals("neighbour"))
                    .map(who ->
                            new Visitor(
                                    person(who),
                                    "Rosa Whitlock",
                                    who + "@example.nhs.uk",
                                    Set.of(),
                                    "secret"));
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return session(request);
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            var who = visitor.email().substring(0, visitor.email().indexOf('@'));
            if (who.equals("neighbour")) {
                return slug.equals("fenbridge")
                        ? Optional.of(new Admission(FENBRIDGE, Set.of(Role.TRUST_ADMIN)))
                        : Optional.empty();
            }
            return slug.equals("northmoor")
                    ? Optional.of(new Admission(NORTHMOOR, Set.of(ROLES.get(who))))
                    : Optional.empty();
        }
    }
}
