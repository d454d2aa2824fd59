package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RawHttpTest {
    private static final Duration SOON = Duration.ofMillis(500);

    @Test
    void readsTwoResponsesOfOneConnection() throws IOException {
        var answer =
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX-A: b\r\n\r\n£x"
                        + "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n";
        try (var server = answering(answer, false);
                var client = RawHttp.to("127.0.0.1", server.getLocalPort())) {
            var first = client.sendLines("GET / HTTP/1.1\nHost: x\n\n").read(SOON);
            assertThat(first.body()).isEqualTo("£x");
            assertThat(first.header("x-a")).isEqualTo("b");
            var second = client.read(SOON);
            assertThat(second.status()).isEqualTo(404);
            assertThat(second.body()).isEqualTo("no");
            assertThat(client.closedWithin(SOON)).isFalse();
        }
    }

    @Test
    void noticesThatTheServerHangsUp() throws IOException {
        try (var server = answering("HTTP/1.1 400 Bad Request\r\n\r\nbye", true);
                var client = RawHttp.to("127.0.0.1", server.getLocalPort())) {
            assertThat(client.send("nonsense\r\n\r\n").read(SOON).body()).isEqualTo("bye");
            assertThat(client.closedWithin(SOON)).isTrue();
        }
    }

    @Test
    void givesUpAtItsDeadline() throws IOException {
        try (var server = answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", false);
                var client = RawHttp.to("127.0.0.1", server.getLocalPort())) {
            assertThatThrownBy(() -> client.send("GET\r\n").read(SOON))
                    .hasMessageContaining("time");
        }
    }

    private static ServerSocket answering(String answer, boolean hangUp) throws IOException {
        var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        var socket = server.accept();
                        var _ = socket.getInputStream().read(new byte[1000]);
                        socket.getOutputStream().write(answer.getBytes(UTF_8));
                        if (hangUp) {
                            socket.close();
                        }
                    } catch (IOException closed) {
                        // The test is over.
                    }
                });
        return server;
    }
}
