package alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.portal.AssetPages;
import alongside.portal.Feature;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.portal.openapi.Description;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.testing.ApiContract;
import alongside.testing.FreePort;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.jsonwebtoken.JwtBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Alongside's own web server with identity and one page that says who is there. */
public final class TestSite implements AutoCloseable {
    public final TestTrusts trusts = new TestTrusts();
    public final TestRealm realm = new TestRealm();
    public final int port = FreePort.find();
    public final String address = "http://localhost:" + port;
    public final Identity identity;
    private volatile Duration later = Duration.ZERO;
    private final WebServing server;
    private final ApiContract contract;

    public TestSite() {
        this("http");
    }

    /** With https in its settings; the server itself still speaks plain http. */
    static TestSite behindHttps() {
        return new TestSite("https");
    }

    private TestSite(String scheme) {
        InstantSource source = () -> Instant.now().plus(later);
        var clock = source.withZone(ZoneOffset.UTC);
        identity =
                new Identity(
                        realm.settings(scheme + "://localhost:" + port), trusts.platform(), clock);
        identity.warmUp();
        Feature whoAmI =
                routes -> {
                    routes.open("/assets", new AssetPages());
                    routes.trust("/who", rules -> rules.get("/", this::who).post("/", this::who));
                    routes.trustApi(
                            "/who", rules -> rules.get("/", this::who).post("/", this::who));
                    routes.signedIn("/who", rules -> rules.get("/", this::person));
                    routes.signedInApi("/who", rules -> rules.get("/", this::person));
                };
        var routes = new Routes(identity.gate(), clock, List.of(identity, whoAmI));
        contract = new ApiContract(Description.of(routes.all()).document());
        server =
                WebServing.start(
                        WebSettings.of(port, URI.create(address), URI.create(realm.issuer.realm())),
                        routes,
                        () -> true,
                        List.of());
    }

    private void who(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        response.send(actor.name() + " " + new TreeSet<>(actor.roles()));
    }

    private void person(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        response.send(visit.visitor().name() + " " + visit.csrf());
    }

    /** The server's clock from now on stands this much later. */
    public void later(Duration by) {
        later = by;
    }

    public Instant now() {
        return Instant.now().plus(later);
    }

    /** A person who has been here before, with roles in a Trust. */
    public void member(String subject, TrustId trust, Role... roles) {
        person(subject);
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        INSERT INTO membership (trust, person, roles)
                                        SELECT :trust, id, :roles
                                          FROM person WHERE subject = :subject
                                        ON CONFLICT (trust, person)
                                        DO UPDATE SET roles = excluded.roles
                                        """)
                                .addParam("trust", trust.value())
                                .addParam(
                                        "roles",
                                        Arrays.stream(roles).map(Role::key).toArray(String[]::new))
                                .addParam("subject", subject)
                                .execute());
    }

    public void person(String subject) {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        INSERT INTO person (id, subject, name, email, email_verified)
                                        VALUES (gen_random_uuid(), :subject, :name, :email, true)
                                        ON CONFLICT DO NOTHING
                                        """)
                                .addParam("subject", subject)
                                .addParam("name", subject + " Whitlock")
                                .addParam("email", subject + "@northmoor.example")
                                .execute());
    }

    public TestBrowser browser() {
        return new TestBrowser(this);
    }

    /** A good token at the server's time, changed like this. */
    String token(UnaryOperator<JwtBuilder> change) {
        var token = realm.accessToken("rosa").expiration(Date.from(now().plusSeconds(300)));
        return change.apply(token).compact();
    }

    /** Checks that nobody gets in with this token. */
    void refuses(String token) {
        var answer = api("/who", token);
        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    /** An API call with this token. */
    public HttpResponse<String> api(String path, String token) {
        return ask(
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                        .header("Authorization", "Bearer " + token));
    }

    /** Any request; an answer of the API must be as described. */
    public HttpResponse<String> ask(HttpRequest.Builder request) {
        return contract.checked(send(request));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> query(String address) {
        var query = URI.create(address).getRawQuery();
        return query == null ? new HashMap<>() : TestRealm.form(query);
    }

    @Override
    public void close() {
        server.close();
        realm.close();
        trusts.close();
    }
}
