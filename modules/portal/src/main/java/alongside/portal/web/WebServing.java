package alongside.portal.web;

import alongside.portal.Problems;
import alongside.portal.Routes;
import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** The running server: the service on one port, health and metrics on another. */
public final class WebServing implements AutoCloseable {
    private static final String MANAGEMENT = "management";

    private final WebSettings settings;
    private final Deadlines deadlines = new Deadlines();
    private final Traffic traffic = new Traffic();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final SecurityHeaders security;
    private final Delivery delivery;
    private final Streams streams;
    private final WebServer server;

    private WebServing(
            WebSettings settings, Routes routes, BooleanSupplier ready, List<Gauge> gauges) {
        this.settings = settings;
        this.security = new SecurityHeaders(settings.baseUrl(), settings.logInUrl());
        this.delivery = new Delivery(security, deadlines, settings.patience().multipliedBy(2));
        this.streams = new Streams(traffic, delivery, stopping::get);
        this.server =
                service(WebServer.builder(), routes)
                        .putSocket(MANAGEMENT, management(ready, gauges))
                        .build()
                        .start();
    }

    /**
     * @param ready whether requests would be served well; may ask the database
     * @param gauges what else {@code /observe/metrics} tells
     */
    public static WebServing start(
            WebSettings settings, Routes routes, BooleanSupplier ready, List<Gauge> gauges) {
        return new WebServing(settings, routes, ready, gauges);
    }

    private WebServerConfig.Builder service(WebServerConfig.Builder server, Routes routes) {
        return server.host(settings.host())
                .port(settings.port())
                // Stopping is ours: Helidon would answer running requests with 500.
                .shutdownHook(false)
                .shutdownGracePeriod(Duration.ofMillis(500))
                .connectionOptions(options -> options.tcpNoDelay(true))
                .idleConnectionTimeout(settings.patience().multipliedBy(6))
                .idleConnectionPeriod(settings.patience())
                .maxPayloadSize(BodyLimits.LARGEST_UPLOAD + (1 << 20))
                .concurrencyLimit(limit())
                .directHandlers(EarlyErrors.handlers(security))
                .protocolsDiscoverServices(false)
                .featuresDiscoverServices(false)
                .addProtocol(http1())
                .routing(routing -> install(routing, routes));
    }

    private Http1Config http1() {
        return Http1Config.builder()
                .validateResponseHeaders(true)
                .addReceiveListener(new Framing(deadlines, settings.patience()))
                .addSendListener(delivery)
                .build();
    }

    private Permits limit() {
        return new Permits(
                FixedLimit.builder()
                        .permits(settings.capacity().running())
                        .queueLength(settings.capacity().waiting())
                        .queueTimeout(Duration.ofSeconds(2))
                        .build());
    }

    private void install(HttpRouting.Builder routing, Routes routes) {
        var bodies = new BodyLimits(deadlines, settings.patience());
        routing.addFilter(traffic);
        routing.addFilter(delivery);
        routing.addFilter(streams);
        routing.addFilter(bodies);
        routing.any(bodies);
        routes.install(routing);
        Problems.install(routing);
    }

    private ListenerConfig management(BooleanSupplier ready, List<Gauge> gauges) {
        BooleanSupplier serving = () -> !stopping.get() && ready.getAsBoolean();
        return ListenerConfig.builder()
                .host(settings.host())
                .port(settings.managementPort())
                .shutdownGracePeriod(Duration.ofMillis(500))
                .protocolsDiscoverServices(false)
                .addProtocol(Http1Config.create())
                .routing(routing -> routing.register(new Management(serving, traffic, gauges)))
                .build();
    }

    public int port() {
        return server.port();
    }

    public int managementPort() {
        return server.port(MANAGEMENT);
    }

    /** Whether a stop was asked for: what runs for long, such as an event stream, should end. */
    public boolean stopping() {
        return stopping.get();
    }

    /** Says it is not ready, lets the running requests end, and stops. Call it on SIGTERM. */
    public void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        traffic.endStreams();
        try {
            traffic.await(settings.drain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
        deadlines.close();
    }

    @Override
    public void close() {
        stop();
    }
}
