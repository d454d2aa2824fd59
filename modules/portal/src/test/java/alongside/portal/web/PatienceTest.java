package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.RawHttp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Service.settings().patience(PATIENCE));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void headersThatDoNotComeToAnEndCloseTheConnection() {
        try (var connection = service.connect()) {
            connection.sendLines("GET /hello HTTP/1.1\nHost: localhost\n");

            assertThat(connection.closedWithin(PATIENCE.multipliedBy(4))).isTrue();
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() {
        try (var connection = service.connect()) {
            assertThat(connection.closedWithin(PATIENCE.multipliedBy(12))).isTrue();
        }
    }

    @Test
    void aRequestLineThatDoesNotComeToAnEndClosesTheConnection() {
        try (var connection = service.connect()) {
            connection.sendLines("GET /hel");

            assertThat(connection.closedWithin(PATIENCE.multipliedBy(12))).isTrue();
        }
    }

    @Test
    void aBodyThatDoesNotComeToAnEndClosesTheConnection() {
        try (var connection = service.connect()) {
            connection.sendLines(
                    "POST /hello HTTP/1.1\nHost: localhost\n"
                            + "Content-Type: application/x-www-form-urlencoded\nContent-Length: 9\n\nname=");

            assertThat(connection.closedWithin(PATIENCE.multipliedBy(6))).isTrue();
        }
    }

    @Test
    void aBodyThatNobodyReadsAndThatDoesNotComeClosesTheConnection() {
        try (var connection = service.connect()) {
            connection.sendLines(
                    "POST /nowhere HTTP/1.1\nHost: localhost\nContent-Length: 9\n\nname=");

            assertThat(connection.closedWithin(PATIENCE.multipliedBy(4))).isTrue();
        }
    }

    @Test
    void aRequestThatComesInPiecesInTimeIsAnswered() throws InterruptedException {
        try (var connection = service.connect()) {
            connection.sendLines("GET /hello HTTP/1.1\nHost: loc");
            Thread.sleep(100);
            connection.sendLines("alhost\n\n");
            assertThat(connection.read(Service.SOON).body()).isEqualTo("hello");
            Thread.sleep(PATIENCE.multipliedBy(2));
            connection.sendLines("GET /hello HTTP/1.1\nHost: localhost\n\n");
            assertThat(connection.read(Service.SOON).body()).isEqualTo("hello");
        }
    }

    @Test
    void aClientThatDoesNotTakeItsAnswerIsLetGo() throws InterruptedException {
        try (var whole = service.connect();
                var pieces = service.connect()) {
            whole.sendLines("GET /hello/much HTTP/1.1\nHost: localhost\n\n");
            pieces.sendLines("GET /hello/many HTTP/1.1\nHost: localhost\n\n");

            var soon = PATIENCE.multipliedBy(8).toMillis();
            assertThat(service.handedOver.await(soon, TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void aHundredStalledConnectionsDoNotHoldUpTheOthers() {
        List<RawHttp> stalled =
                IntStream.range(0, 100)
                        .mapToObj(
                                _ -> service.connect().sendLines("GET /hello HTTP/1.1\nHost: a\n"))
                        .toList();

        assertThat(service.get("/hello").body()).isEqualTo("hello");
        assertThat(stalled).allMatch(it -> it.closedWithin(PATIENCE.multipliedBy(4)));
        stalled.forEach(RawHttp::close);
    }
}
