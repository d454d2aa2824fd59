package alongside.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Mail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class MailSenderTest {
    private static final Mail MAIL = new Mail("dana@people.example", "Hello", "A line");

    /** Speaks as much SMTP as is needed, and answers as it was told to whoever is named. */
    private static final class Server implements AutoCloseable {
        final List<String> lines = new CopyOnWriteArrayList<>();
        private final ServerSocket socket;
        private final String answer;

        Server(String answer) throws IOException {
            this.answer = answer;
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::serve);
        }

        MailSender sender() {
            return new MailSender("127.0.0.1", socket.getLocalPort(), "hello@alongside.example");
        }

        private void serve() {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                lines.add("broken: " + e.getMessage());
            }
        }

        private void talk(Socket client) throws IOException {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            say(client, "220 ready");
            var data = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (data) {
                    data = !line.equals(".");
                    if (!data) {
                        say(client, "250 taken");
                    }
                } else if (line.startsWith("RCPT")) {
                    say(client, answer);
                } else if (line.equals("DATA")) {
                    data = true;
                    say(client, "354 go on");
                } else {
                    say(client, "250 fine");
                }
            }
        }

        private static void say(Socket client, String answer) throws IOException {
            client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
            client.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aMailThatCanBeStoppedSaysHowInItsHeaders() throws IOException {
        try (var server = new Server("250 fine")) {
            server.sender()
                    .send(
                            new Mail(
                                    MAIL.to(),
                                    MAIL.subject(),
                                    MAIL.text(),
                                    "https://alongside.example/unsubscribe/secret",
                                    "mail-7"));
            assertThat(server.lines)
                    .contains(
                            "Message-ID: <mail-7@alongside>",
                            "List-Unsubscribe: <https://alongside.example/unsubscribe/secret>",
                            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                            "A line");
        }
        try (var server = new Server("250 fine")) {
            server.sender().send(MAIL);
            assertThat(server.lines).noneMatch(line -> line.startsWith("List-Unsubscribe"));
        }
    }

    @Test
    void anAddressThatIsRefusedForGoodIsToldFromAServerThatIsBusy() throws IOException {
        try (var server = new Server("550 no such mailbox")) {
            assertThatThrownBy(() -> server.sender().send(MAIL)).isInstanceOf(Mail.Refused.class);
        }
        try (var server = new Server("451 later")) {
            assertThatThrownBy(() -> server.sender().send(MAIL))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
