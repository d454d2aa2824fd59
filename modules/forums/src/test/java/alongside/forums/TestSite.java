package alongside.forums;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.Mail;
import alongside.kernel.Notices;
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
import alongside.portal.Visitor;
import alongside.portal.openapi.Description;
import alongside.testing.ApiContract;
import alongside.testing.Pause;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forums on a port of their own, with people of two Trusts. Who comes is said by a header that
 * holds their name.
 */
public final class TestSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final TestTrusts trusts = new TestTrusts();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Notices notices = new Notices(trusts.pool());
    private final WebServer web;
    private final ApiContract contract;
    private final List<Route> all;
    private final Forums forums;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile Mail.Sender server = _ -> {};
    private @Nullable Jobs jobs;
    private volatile Instant now = NOW;

    /** Somebody who can log in. */
    public record Someone(UUID id, String name, Set<Role> platform) {
        public String email() {
            return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@people.example";
        }
    }

    public TestSite() {
        TestPeople.all().forEach(this::add);
        TestPeople.hats().forEach(this::hat);
        var clock = new Moving();
        var mailing =
                new Mailing(
                        "https://alongside.example",
                        this::post,
                        "mail.example, port 25",
                        "hello@alongside.example",
                        clock);
        forums = new Forums(new ForumDatabase(trusts.pool()), mailing);
        forums.live(notices);
        notices.start();
        Feature assets = routes -> routes.open("/assets", new AssetPages());
        var routes = new Routes(new Door(), clock, List.of(forums, assets));
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

    /** Lets everybody be logged in who says who they are. */
    private static final class Door implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return request.headers()
                    .first(HeaderNames.create("X-Person"))
                    .map(name -> TestPeople.named(name))
                    .map(one ->
                            new Visitor(
                                    one.id(), one.name(), one.email(), one.platform(), "secret"));
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

    private void add(Someone someone) {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        INSERT INTO person (id, subject, name, email, email_verified)
                                        VALUES (CAST(:id AS uuid), :subject, :name, :email, true)
                                        """)
                                .addParam("id", someone.id().toString())
                                .addParam("subject", someone.id().toString())
                                .addParam("name", someone.name())
                                .addParam("email", someone.email())
                                .execute());
    }

    private void hat(TestPeople.Worn hat) {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        INSERT INTO membership (trust, person, roles, valid_from)
                                        VALUES (:trust, CAST(:person AS uuid), :roles, '2026-01-01')
                                        """)
                                .addParam("trust", hat.trust().value())
                                .addParam("person", hat.someone().id().toString())
                                .addParam("roles", new String[] {hat.role().key()})
                                .execute());
    }

    /** Ends somebody's membership of a Trust with yesterday. */
    public void leaves(Someone someone, TrustId trust) {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        UPDATE membership SET valid_until = '2026-11-22'
                                         WHERE trust = :trust AND person = CAST(:person AS uuid)
                                        """)
                                .addParam("trust", trust.value())
                                .addParam("person", someone.id().toString())
                                .execute());
    }

    private void post(Mail mail) {
        server.send(mail);
        mails.add(mail);
    }

    /** What the mail server says from now on; it throws for what it does not take. */
    public void server(Mail.Sender server) {
        this.server = server;
    }

    /** Every mail that the mail server took, in the order in which it took them. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    public List<Mail> mailsTo(Someone someone) {
        return mails.stream().filter(mail -> mail.to().equals(someone.email())).toList();
    }

    /** Starts what happens outside requests. */
    public void work() {
        var starting = new Jobs(trusts.pool(), trusts.platform(), Clock.systemUTC());
        forums.jobs(starting, Clock.systemUTC());
        starting.start();
        jobs = starting;
    }

    public void rest() {
        if (jobs != null) {
            jobs.close();
        }
        jobs = null;
    }

    /** Waits until everything has happened that follows from what was done. */
    public void settle() {
        if (!Pause.until(() -> waiting() == 0, Duration.ofMinutes(2), Duration.ofMillis(50))) {
            throw new IllegalStateException(waiting() + " messages still wait");
        }
    }

    public long waiting() {
        return trusts.platform()
                .in(db ->
                        db.get("SELECT count(*) AS waiting FROM outbox_message")
                                .execute()
                                .map(row -> row.column("waiting").get(Long.class))
                                .orElseThrow());
    }

    /** Makes the summaries that are due. */
    public void digests() {
        forums.digests();
    }

    /** Moves the clock on. */
    public void later(Duration by) {
        now = now.plus(by);
    }

    public Instant now() {
        return now;
    }

    public TestTrusts trusts() {
        return trusts;
    }

    public List<Route> routes() {
        return all;
    }

    public String url(String path) {
        return "http://localhost:" + web.port() + path;
    }

    public HttpResponse<String> get(Someone someone, String path) {
        return send(request(someone, path).GET());
    }

    public HttpResponse<String> post(Someone someone, String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "csrf=secret&", ""));
        return send(
                request(someone, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> json(
            Someone someone, String method, String path, String body, String... headers) {
        var request = request(someone, path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(Someone someone, String path) {
        return HttpRequest.newBuilder(URI.create(url(path))).header("X-Person", someone.name());
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
        rest();
        web.stop();
        notices.close();
        client.close();
        trusts.close();
    }
}
