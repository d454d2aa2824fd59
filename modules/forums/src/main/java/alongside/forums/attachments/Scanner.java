package alongside.forums.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV, or whatever speaks its protocol, whether it knows something in a file. */
public final class Scanner {
    /** Of a service that has none. */
    public static final Scanner NONE = new Scanner("", 0);

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;

    public Scanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    public boolean configured() {
        return !host.isEmpty();
    }

    /** What becomes of the file. One that cannot be asked now is checked later. */
    Attachment.State look(byte[] content) {
        if (!configured()) {
            return Attachment.State.UNSCANNED;
        }
        return ask(content)
                .map(answer -> {
                    if (answer.endsWith("FOUND")) {
                        return Attachment.State.INFECTED;
                    }
                    return answer.endsWith(" OK")
                            ? Attachment.State.CLEAN
                            : Attachment.State.CHECKING;
                })
                .orElse(Attachment.State.CHECKING);
    }

    private Optional<String> ask(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) ANSWER.toMillis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            for (int at = 0; at < content.length; at += PIECE) {
                var length = Math.min(PIECE, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return Optional.of(new String(answer, US_ASCII).replace("\0", "").strip());
        } catch (IOException e) {
            LOG.warn("The virus scanner does not answer: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
