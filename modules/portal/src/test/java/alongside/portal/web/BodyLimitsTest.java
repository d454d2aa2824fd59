package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {
    private static final int MEGABYTE = 1 << 20;
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aFormOfMoreThanAMegabyteIsRefusedInWords() {
        try (var connection = service.connect()) {
            var answer =
                    post(connection, "/hello", "Content-Length: " + (2 * MEGABYTE))
                            .send(new byte[2 * MEGABYTE])
                            .read(Service.SOON);

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("Send at most 1 megabytes to this address.");
        }
    }

    @Test
    void aFormInChunksOfMoreThanAMegabyteIsRefusedToo() {
        try (var connection = service.connect()) {
            post(connection, "/api/v1/echo", "Transfer-Encoding: chunked");
            for (int i = 0; i < 8; i++) {
                connection.sendLines("20000\n").send("x".repeat(0x20000)).sendLines("\n");
            }
            // The one byte too many is the last: a server that closes with bytes unread resets.
            var answer = connection.sendLines("1\nx\n").read(Service.SOON);

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void aStaffFileMayBeLarger() {
        try (var connection = service.connect()) {
            var answer =
                    post(
                                    connection,
                                    "/api/v1/t/northmoor/imports",
                                    "Authorization: Bearer x\nContent-Length: " + (9 * MEGABYTE))
                            .send(new byte[9 * MEGABYTE])
                            .read(Service.SOON);

            assertThat(answer.body()).isEqualTo(String.valueOf(9 * MEGABYTE));
        }
    }

    @Test
    void aStaffFileBeyondTwoHundredAndFiftyMegabytesIsRefusedBeforeItIsSent() {
        try (var connection = service.connect()) {
            var answer =
                    post(
                                    connection,
                                    "/api/v1/t/northmoor/imports",
                                    "Authorization: Bearer x\nContent-Length: 300000000")
                            .read(Service.SOON);

            assertThat(answer.status()).isEqualTo(413);
        }
    }

    private static RawHttp post(RawHttp connection, String path, String headers) {
        return connection.sendLines(
                "POST "
                        + path
                        + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                        + headers
                        + "\n\n");
    }
}
