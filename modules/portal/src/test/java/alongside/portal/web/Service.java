package alongside.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.EventStream;
import alongside.portal.Feature;
import alongside.portal.Form;
import alongside.portal.Gate;
import alongside.portal.Json;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Ui;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.portal.Visitor;
import alongside.testing.RawHttp;
import alongside.testing.RawResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/** A small service behind the real server, for the tests of this package. */
final class Service implements Feature, Gate, AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(5);

    /** More than the buffers between two sockets hold. */
    static final int MUCH = 64 << 20;

    private static final int PIECE = 1 << 16;
    private static final TrustId NORTHMOOR = TrustId.random();

    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch mayGo = new CountDownLatch(1);
    final CountDownLatch handedOver = new CountDownLatch(2);
    private final AtomicInteger goals = new AtomicInteger();
    private final WebServing serving;

    /** Stores a goal; gives its number. */
    volatile IntSupplier effect = goals::incrementAndGet;

    Service(WebSettings settings) {
        this(settings, routes -> routes);
    }

    Service(WebSettings settings, UnaryOperator<Routes> more) {
        serving =
                WebServing.start(
                        settings,
                        more.apply(new Routes(this, Clock.systemUTC(), List.of(this))),
                        () -> true,
                        List.of(new Gauge("alongside_test", "A test", () -> 7)));
    }

    static WebSettings settings() {
        return WebSettings.of(
                0,
                URI.create("http://localhost:8080"),
                URI.create("http://localhost:8082/realms/a"));
    }

    static Service start() {
        return new Service(settings());
    }

    @Override
    public void routes(Routes routes) {
        routes.open(
                "/hello",
                rules ->
                        rules.get("/", (rq, rs) -> rs.send("hello".getBytes(UTF_8)))
                                .post("/", Service::greet)
                                .get("/secret", (rq, rs) -> fail("pass" + "word=hunter2"))
                                .get("/split", Service::split)
                                .get("/page", Service::page)
                                .get("/slow", (rq, rs) -> slow(rs))
                                .get("/much", (rq, rs) -> much(rs))
                                .get("/many", (rq, rs) -> many(rs))
                                .get("/events", this::events));
        routes.signedIn("/my", rules -> rules.get("/", (rq, rs) -> rs.send("mine")));
        routes.trust("/people", rules -> rules.get("/{id}", (rq, rs) -> throwNotFound()));
        routes.openApi("/echo", rules -> rules.post("/", Service::echo).get("/bad", Service::bad));
        routes.trustApi(
                "/goals", rules -> rules.post("/", this::create).patch("/1", Service::change));
        routes.trustApi("/imports", rules -> rules.post("/", Service::size));
    }

    private static void greet(ServerRequest request, ServerResponse response) {
        response.send(("hello " + Form.of(request).text("name")).getBytes(UTF_8));
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    private static void split(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.LOCATION, request.query().first("to").orElse("")).send();
    }

    private static void page(ServerRequest request, ServerResponse response) {
        var page = Pages.page(Visit.of(request), "<Hello>");
        Pages.send(response, Ui.ui.page(page, Ui.ui.text("<b>you</b>")));
    }

    private void slow(ServerResponse response) throws InterruptedException {
        entered.countDown();
        mayGo.await(20, TimeUnit.SECONDS);
        response.send("done".getBytes(UTF_8));
    }

    private void much(ServerResponse response) {
        try {
            response.send(new byte[MUCH]);
        } finally {
            handedOver.countDown();
        }
    }

    /** An event each second, until it is interrupted. */
    private void events(ServerRequest request, ServerResponse response) {
        EventStream.answer(
                request,
                response,
                stream -> {
                    entered.countDown();
                    for (int i = 1; i < 20; i++) {
                        stream.send(("data: " + i + "\n\n").getBytes(UTF_8));
                        Thread.sleep(1_000);
                    }
                });
    }

    private void many(ServerResponse response) throws IOException {
        try (var out = response.outputStream()) {
            for (int i = 0; i < MUCH / PIECE; i++) {
                out.write(new byte[PIECE]);
            }
        } finally {
            handedOver.countDown();
        }
    }

    private static void echo(ServerRequest request, ServerResponse response) {
        Json.send(response, Json.read(request, Map.class));
    }

    private static void bad(ServerRequest request, ServerResponse response) {
        throw Refusal.invalid("name", "Enter a name");
    }

    private void create(ServerRequest request, ServerResponse response) {
        var goal = Json.read(request, Map.class);
        if (!goal.containsKey("title")) {
            throw Refusal.invalid("title", "Enter a title");
        }
        var id = effect.getAsInt();
        Version.send(
                response, Status.CREATED_201, 1, new Goal(id, String.valueOf(goal.get("title"))));
    }

    private record Goal(int id, String title) {}

    private static void change(ServerRequest request, ServerResponse response) {
        if (Version.expected(request) != 7) {
            throw Refusal.stale();
        }
        Version.send(response, 8, Map.of("title", "new"));
    }

    private static void size(ServerRequest request, ServerResponse response) throws Exception {
        try (var body = request.content().inputStream()) {
            Json.send(response, body.readAllBytes().length);
        }
    }

    private static void throwNotFound() {
        throw Refusal.notFound();
    }

    @Override
    public Optional<Visitor> session(ServerRequest request) {
        return request.headers().first(HeaderNames.COOKIE).map(_ -> rosa());
    }

    @Override
    public Optional<Visitor> token(ServerRequest request) {
        return request.headers().first(HeaderNames.AUTHORIZATION).map(_ -> rosa());
    }

    private static Visitor rosa() {
        return new Visitor(
                new UUID(0, 1), "Rosa Whitlock", "rosa@northmoor.example", Set.of(), "csrf-token");
    }

    @Override
    public Optional<Admission> admit(Visitor visitor, String slug) {
        return slug.equals("northmoor")
                ? Optional.of(
                        new Admission(
                                new TrustName(NORTHMOOR, slug, "Northmoor NHS Foundation Trust"),
                                Set.of(Role.TRUST_ADMIN)))
                : Optional.empty();
    }

    RawHttp connect() {
        return RawHttp.to("127.0.0.1", serving.port());
    }

    /** The answer to one request; its lines are ended for it. */
    RawResponse ask(String... lines) {
        try (var connection = connect()) {
            return connection.sendLines(String.join("\n", lines) + "\n\n").read(SOON);
        }
    }

    RawResponse get(String path) {
        return ask("GET " + path + " HTTP/1.1", "Host: localhost");
    }

    RawHttp management() {
        return RawHttp.to("127.0.0.1", serving.managementPort());
    }

    void stop() {
        serving.stop();
    }

    @Override
    public void close() {
        mayGo.countDown();
        serving.close();
    }
}
