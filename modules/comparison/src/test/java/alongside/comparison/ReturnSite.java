package alongside.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.comparison.taxonomy.LevelAtRole;
import alongside.comparison.taxonomy.RoleLevels;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.AssetPages;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.Problems;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import alongside.portal.openapi.Description;
import alongside.tenants.lineage.Lineage;
import alongside.testing.ApiContract;
import alongside.workforce.Workforce;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The pages and the API of Trusts on a port of their own. Who comes is said by a header: the Trust
 * they are of. It is 5 October 2026 until somebody says otherwise.
 */
public final class ReturnSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");
    private static final Map<String, TrustId> TRUSTS =
            Map.of("northmoor", TestTrusts.NORTHMOOR, "fenbridge", TestTrusts.FENBRIDGE);

    private final TestTrusts trusts = new TestTrusts();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Clock clock = new Moving();
    private final Comparison comparison;
    private final Workforce workforce;
    private final WebServer server;
    private final ApiContract contract;
    private volatile Set<Role> roles = Set.of();
    private volatile Instant now = NOW;

    public ReturnSite() {
        region(TestTrusts.NORTHMOOR, "Y59");
        region(TestTrusts.FENBRIDGE, "Y61");
        workforce =
                new Workforce(
                        trusts.tenants(),
                        trusts.platform(),
                        slug -> Optional.empty(),
                        trust -> List.of(),
                        (trust, account, day, was) -> true);
        comparison =
                new Comparison(
                        trusts.tenants(),
                        trusts.platform(),
                        engine(),
                        reader(),
                        workforce,
                        new Lineage(trusts.platform(), slug -> Optional.empty())::regionOn,
                        "https://alongside.example",
                        clock);
        workforce.offer(new LevelAtRole(new RoleLevels(trusts.tenants(), workforce::roles)));
        Feature assets = routes -> routes.open("/assets", new AssetPages());
        var routes = new Routes(new Door(), clock, List.of(comparison, workforce, assets));
        contract = new ApiContract(Description.of(routes.all()).document());
        server =
                WebServer.builder()
                        .port(0)
                        .routing(routing -> {
                            routes.install(routing);
                            Problems.install(routing);
                        })
                        .build()
                        .start();
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Admits whoever says who they are. */
    private final class Door implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers()
                    .first(HeaderNames.create("X-Trust"))
                    .map(trust ->
                            new Visitor(
                                    id(trust),
                                    "Rosa Whitlock",
                                    "rosa@northmoor.example",
                                    Set.of(),
                                    "secret"));
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return session(request);
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            return id(slug).equals(visitor.person()) && TRUSTS.containsKey(slug)
                    ? Optional.of(new Admission(new TrustName(TRUSTS.get(slug), slug, slug), roles))
                    : Optional.empty();
        }
    }

    private static UUID id(String trust) {
        return UUID.nameUUIDFromBytes(trust.getBytes(UTF_8));
    }

    public void region(TrustId trust, String region) {
        trusts.platform()
                .in(db ->
                        db.dml("UPDATE trust SET region_code = :region WHERE id = :trust")
                                .addParam("region", region)
                                .addParam("trust", trust.value())
                                .execute());
    }

    public ComparisonDatabase engine() {
        return ComparisonDatabase.engine(trusts.pool());
    }

    public ComparisonDatabase reader() {
        return ComparisonDatabase.reader(trusts.pool());
    }

    public Comparison comparison() {
        return comparison;
    }

    public Workforce workforce() {
        return workforce;
    }

    public Clock clock() {
        return clock;
    }

    public TestTrusts trusts() {
        return trusts;
    }

    /** From now on it is this moment. */
    public void itIs(String moment) {
        now = Instant.parse(moment);
    }

    /** From now on the visitor has these roles. */
    public ReturnSite as(Role... roles) {
        this.roles = Set.copyOf(Arrays.asList(roles));
        return this;
    }

    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As a member of one Trust at the address of another. */
    public HttpResponse<String> getAs(String trust, String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).header("X-Trust", trust).GET());
    }

    /** Fields in their order; a name may come twice. */
    public HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder("csrf=secret");
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    public HttpResponse<String> json(String method, String path, String body, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var trust = path.replaceAll("^(/api/v1)?/t/", "").replaceAll("[/?].*", "");
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

    /** What the engine reads of every Trust, the oldest first: trust, quarter, event, figures. */
    public List<String> shared() {
        return engine().in(db ->
                db.query(
                                """
                                SELECT trust, quarter_end, event,
                                       COALESCE(CAST(figures AS text), '') AS figures
                                  FROM alongside_comparison.signed_return ORDER BY id
                                """)
                        .execute()
                        .map(row ->
                                List.of("trust", "quarter_end", "event", "figures").stream()
                                        .map(c -> row.column(c).getString())
                                        .collect(Collectors.joining(" ")))
                        .toList());
    }

    @Override
    public void close() {
        server.stop();
        client.close();
        trusts.close();
    }
}
