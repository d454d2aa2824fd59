package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final String EVENTS = "GET /hello/events HTTP/1.1\nHost: localhost\n\n";

    @Test
    void aStreamTakesNoPlaceFromRequestsAndOutlivesTheirDeadlines() throws Exception {
        var settings = Service.settings().capacity(1, 0).patience(Duration.ofMillis(200));
        try (var service = new Service(settings);
                var reader = service.connect().sendLines(EVENTS)) {
            assertThat(service.entered.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(service.get("/hello").body()).isEqualTo("hello");
            assertThat(reader.closedWithin(Duration.ofSeconds(4))).isFalse();
        }
    }

    @Test
    void aStopEndsStreamsAtOnce() throws Exception {
        try (var service = Service.start();
                var reader = service.connect().sendLines(EVENTS)) {
            assertThat(service.entered.await(5, TimeUnit.SECONDS)).isTrue();
            var stopped = CompletableFuture.runAsync(service::stop);
            var told = reader.read(Service.SOON);
            assertThat(told.header("content-type")).isEqualTo("text/event-stream");
            assertThat(told.body()).contains("data: 1").endsWith("retry: 1000\n\n");
            assertThat(stopped).succeedsWithin(Duration.ofSeconds(4));
        }
    }
}
