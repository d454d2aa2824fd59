package alongside.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.comparison.candidates.Candidates;
import alongside.comparison.candidates.Workshop;
import alongside.comparison.engine.Frozen;
import alongside.comparison.policies.Policies;
import alongside.comparison.policy.Policy;
import alongside.comparison.releases.Publishing;
import alongside.comparison.releases.Release;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Message;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.portal.Admission;
import alongside.portal.AssetPages;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.NavigationItem;
import alongside.portal.Problems;
import alongside.portal.Route;
import alongside.portal.Routes;
import alongside.portal.Visit;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The national pages on a port of their own. Who comes is said by a header. */
public final class NationalSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final String LEAD = "lead";
    public static final String OPERATOR = "operator";
    public static final String MEMBER = "member";
    public static final List<String> ATTACKS =
            List.of("K0", "K1", "K2", "K3", "K4", "K5", "K6", "K7");

    private final TestTrusts trusts = new TestTrusts();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer web;
    private final ApiContract contract;
    private final List<Route> all;
    private final Workshop workshop;
    private volatile boolean dies;

    public NationalSite() {
        this(List.of());
    }

    /**
     * @param quarters what the freeze of each quarter left
     */
    public NationalSite(List<Frozen> quarters) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var sources = sources(quarters);
        workshop = new Workshop(engine(), sources, clock);
        var national = new NationalSide(ComparisonDatabase.reader(trusts.pool()));
        var operator = new OperatorSide(trusts.platform(), engine(), sources, clock);
        Feature both =
                new Feature() {
                    @Override
                    public void routes(Routes routes) {
                        national.routes(routes);
                        operator.routes(routes);
                    }

                    @Override
                    public List<NavigationItem> navigation(Visit visit) {
                        return Stream.concat(
                                        national.navigation(visit).stream(),
                                        operator.navigation(visit).stream())
                                .toList();
                    }
                };
        Feature assets = routes -> routes.open("/assets", new AssetPages());
        var routes = new Routes(new Door(), clock, List.of(both, assets));
        all = routes.all();
        contract = new ApiContract(Description.of(all).document());
        web =
                WebServer.builder()
                        .port(0)
                        .routing(routing -> {
                            routes.install(routing);
                            Problems.install(routing);
                        })
                        .build()
                        .start();
    }

    private Candidates.Sources sources(List<Frozen> quarters) {
        return new Candidates.Sources() {
            @Override
            public Policy newest() {
                return new Policies(engine()).newest();
            }

            @Override
            public Frozen frozen(LocalDate quarterEnd, Policy policy, Instant now) {
                return quarters.stream()
                        .filter(one -> one.quarterEnd().equals(quarterEnd))
                        .findFirst()
                        .orElseThrow(() -> Refusal.conflict("Trusts can still sign."));
            }
        };
    }

    /** Does what waits in the outbox, each message twice if it was done once before. */
    public void deliver() {
        for (var message : messages()) {
            if (dies) {
                dies = false;
                throw new IllegalStateException("killed");
            }
            workshop.prepare(new Message(1, null, Candidates.PREPARE, message));
        }
    }

    /** The next work ends before it is done, as if its process were killed. */
    public void dieOnce() {
        dies = true;
    }

    private List<String> messages() {
        return trusts.platform()
                .in(db ->
                        db.query("SELECT body FROM outbox_message ORDER BY id")
                                .execute()
                                .map(row -> row.column("body").get(String.class))
                                .toList());
    }

    /** What the log of the platform says, the oldest first. */
    public List<String> log() {
        return trusts.platform()
                .in(db ->
                        db.query("SELECT action FROM audit_entry ORDER BY id")
                                .execute()
                                .map(row -> row.column("action").get(String.class))
                                .toList());
    }

    /** Draws the secret of the offset. */
    public void secret(long value) {
        engine().in(db ->
                db.dml("INSERT INTO alongside_comparison.secret (value) VALUES (:value)")
                        .addParam("value", value)
                        .execute());
    }

    /** Lets everybody be logged in who says what they are. */
    private static final class Door implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers()
                    .first(HeaderNames.create("X-Person"))
                    .map(name ->
                            new Visitor(
                                    UUID.nameUUIDFromBytes(
                                            name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                    "Imran Choudhry",
                                    name + "@alongside.example",
                                    roles(name),
                                    "secret"));
        }

        private static Set<Role> roles(String name) {
            return switch (name) {
                case LEAD -> Set.of(Role.NATIONAL_LEAD);
                case OPERATOR -> Set.of(Role.PLATFORM_OPERATOR);
                default -> Set.of();
            };
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return session(request);
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            return Optional.empty();
        }
    }

    /**
     * Publishes releases as the engine does, each at 9 in the morning 50 days after its quarter.
     */
    public void publish(List<Release> releases) {
        for (var release : releases) {
            var at = release.quarterEnd().plusDays(50).atTime(LocalTime.of(9, 0));
            engine().in(db -> {
                Publishing.publish(
                        db, release, Policy.FIRST, ATTACKS, at.toInstant(ZoneOffset.UTC));
                return true;
            });
        }
    }

    public ComparisonDatabase engine() {
        return ComparisonDatabase.engine(trusts.pool());
    }

    public ComparisonDatabase reader() {
        return ComparisonDatabase.reader(trusts.pool());
    }

    public List<Route> routes() {
        return all;
    }

    public String url(String path) {
        return "http://localhost:" + web.port() + path;
    }

    public HttpResponse<String> get(String who, String path) {
        return contract.checked(send(request(who, path), BodyHandlers.ofString()));
    }

    public HttpResponse<String> json(String who, String path, String body) {
        var request =
                request(who, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return contract.checked(send(request, BodyHandlers.ofString()));
    }

    public HttpResponse<String> post(String who, String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "csrf=secret&", ""));
        var request =
                request(who, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        return send(request, BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> file(String who, String path, String... headers) {
        var request = request(who, path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String who, String path) {
        var request = HttpRequest.newBuilder(URI.create(url(path)));
        return who.isEmpty() ? request : request.header("X-Person", who);
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        web.stop();
        client.close();
        trusts.close();
    }
}
