package alongside.portal.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** For those who run the service, on a port that is never published. */
final class Management implements HttpService {
    private final BooleanSupplier ready;
    private final Metrics metrics;

    Management(BooleanSupplier ready, Traffic traffic, List<Gauge> gauges) {
        this.ready = ready;
        this.metrics = new Metrics(traffic, gauges);
    }

    @Override
    public void routing(HttpRules rules) {
        // Alive says only that this process answers: a restart does not mend a database.
        rules.get("/observe/health/live", (rq, rs) -> health(rs, true))
                .get("/observe/health/ready", (rq, rs) -> health(rs, ready.getAsBoolean()))
                .get("/observe/metrics", (rq, rs) -> text(rs, "text/plain", metrics.text()));
    }

    private static void health(ServerResponse response, boolean up) {
        response.status(up ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503);
        text(response, "application/json", up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private static void text(ServerResponse response, String mediaType, String text) {
        response.header(HeaderNames.CONTENT_TYPE, mediaType + "; charset=utf-8")
                .send(text.getBytes(StandardCharsets.UTF_8));
    }
}
