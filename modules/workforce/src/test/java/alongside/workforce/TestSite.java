package alongside.workforce;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.identity.Member;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.AssetPages;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.Problems;
import alongside.portal.Route;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import alongside.portal.openapi.Description;
import alongside.testing.ApiContract;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The module's pages and API on a port of their own. Who comes is said by a header: the roles, and
 * the Trust they hold them in.
 */
public final class TestSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2021-09-30T09:00:00Z");
    private static final Map<String, TrustId> TRUSTS =
            Map.of("northmoor", TestTrusts.NORTHMOOR, "fenbridge", TestTrusts.FENBRIDGE);

    private final TestTrusts trusts = new TestTrusts();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private final ApiContract contract;
    private final List<Route> all;
    private volatile Set<Role> roles = Set.of();
    private volatile @Nullable Member member;

    public TestSite() {
        var workforce =
                new Workforce(
                        trusts.tenants(),
                        trusts.platform(),
                        slug ->
                                Optional.ofNullable(TRUSTS.get(slug))
                                        .map(id -> new TrustName(id, slug, name(slug))),
                        TestMembers::of,
                        (trust, account, day, was) -> true);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Feature assets = routes -> routes.open("/assets", new AssetPages());
        var routes = new Routes(new Door(), clock, List.of(workforce, assets));
        all = routes.all();
        contract = new ApiContract(Description.of(all).document());
        server =
                WebServer.builder()
                        .port(0)
                        // As in WebServing: an export waits 40 ms for an acknowledgement without.
                        .connectionOptions(options -> options.tcpNoDelay(true))
                        .routing(routing -> {
                            routes.install(routing);
                            Problems.install(routing);
                        })
                        .build()
                        .start();
    }

    /** Admits whoever says who they are. */
    private final class Door implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers().first(HeaderNames.create("X-Trust")).map(this::visitor);
        }

        private Visitor visitor(String trust) {
            var somebody = member;
            var id = UUID.nameUUIDFromBytes(trust.getBytes(UTF_8));
            return new Visitor(
                    somebody == null ? id : somebody.account(),
                    somebody == null ? "Rosa Whitlock" : somebody.name(),
                    "rosa@northmoor.example",
                    Set.of(),
                    "secret");
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return session(request);
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            var id = TRUSTS.get(slug);
            var mine =
                    UUID.nameUUIDFromBytes(slug.getBytes(UTF_8)).equals(visitor.person())
                            || (id != null && TestMembers.isOf(id, visitor.person()));
            return mine && TRUSTS.containsKey(slug)
                    ? Optional.of(
                            new Admission(new TrustName(TRUSTS.get(slug), slug, name(slug)), roles))
                    : Optional.empty();
        }
    }

    private static String name(String slug) {
        return slug.substring(0, 1).toUpperCase(java.util.Locale.UK)
                + slug.substring(1)
                + " NHS Trust";
    }

    /** From now on the visitor has these roles. */
    public TestSite as(Role... roles) {
        this.member = null;
        this.roles = Set.copyOf(Arrays.asList(roles));
        return this;
    }

    /** From now on the visitor is this member, with their roles. */
    public TestSite as(Member member) {
        this.member = member;
        this.roles = Set.copyOf(member.roles());
        return this;
    }

    /** Every route of the module. */
    public List<Route> routes() {
        return all;
    }

    /** The address of a page, for a browser. */
    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    public TestTrusts trusts() {
        return trusts;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "csrf=secret&", ""));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Fields that are written as they are, such as one with two values. */
    public HttpResponse<String> postRaw(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&", "csrf=secret&", ""));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> json(String method, String path, String body, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    /** A staff file, as the API is sent it. */
    public HttpResponse<String> csv(String path, String text) {
        return send(
                request(path)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder request(String path) {
        var trust = path.replaceAll("^(/api/v1)?/t/", "").replaceAll("[/?].*", "");
        return visitor(path, trust);
    }

    /** As a member of one Trust at the address of another. */
    public HttpResponse<String> getAs(String trust, String path) {
        return send(visitor(path, trust).GET());
    }

    /** As somebody who is not logged in. */
    public HttpResponse<String> stranger(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
    }

    private HttpRequest.Builder visitor(String path, String trust) {
        return HttpRequest.newBuilder(URI.create(url(path))).header("X-Trust", trust);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return contract.checked(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        client.close();
        trusts.close();
    }
}
