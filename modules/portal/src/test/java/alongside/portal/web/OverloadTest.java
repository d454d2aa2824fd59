package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OverloadTest {
    private static final String SLOW = "GET /hello/slow HTTP/1.1\nHost: localhost\n\n";

    @Test
    void moreRequestsThanCanRunAndWaitAreToldToComeBack() throws InterruptedException {
        try (var service = new Service(Service.settings().capacity(1, 0));
                var first = service.connect().sendLines(SLOW)) {
            assertThat(service.entered.await(5, TimeUnit.SECONDS)).isTrue();

            var answer = service.get("/api/v1/echo");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isEqualTo("5");
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"status\":503", "Alongside is busy");

            service.mayGo.countDown();
            assertThat(first.read(Service.SOON).body()).isEqualTo("done");
            assertThat(service.get("/hello").status()).isEqualTo(200);
        }
    }

    @Test
    void aStopLetsRunningRequestsEndAndThenEndsAtOnce() throws Exception {
        try (var service = Service.start();
                var running = service.connect().sendLines(SLOW);
                var idle = service.connect().sendLines("GET /hello HTTP/1.1\nHost: a\n\n")) {
            assertThat(idle.read(Service.SOON).body()).isEqualTo("hello");
            assertThat(service.entered.await(5, TimeUnit.SECONDS)).isTrue();
            var stopped = CompletableFuture.runAsync(service::stop);

            assertThat(readiness(service)).contains("DOWN");
            service.mayGo.countDown();
            assertThat(running.read(Service.SOON).body()).isEqualTo("done");
            assertThat(stopped).succeedsWithin(Duration.ofSeconds(4));
            assertThat(idle.closedWithin(Service.SOON)).isTrue();
        }
    }

    private static String readiness(Service service) throws InterruptedException {
        Thread.sleep(100);
        try (var management = service.management()) {
            management.sendLines("GET /observe/health/ready HTTP/1.1\nHost: localhost\n\n");
            var answer = management.read(Service.SOON);
            assertThat(answer.status()).isEqualTo(503);
            return answer.body();
        }
    }
}
