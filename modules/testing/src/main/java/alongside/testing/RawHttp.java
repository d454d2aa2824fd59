package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * One connection to a web server, for requests that no proper client would send: the bytes go out
 * as they are.
 */
public final class RawHttp implements AutoCloseable {
    private final Socket socket = new Socket();
    private final InputStream in;

    private RawHttp(String host, int port) throws IOException {
        socket.connect(new InetSocketAddress(host, port), 5_000);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    public static RawHttp to(String host, int port) {
        try {
            return new RawHttp(host, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RawHttp to(URI server) {
        return to(server.getHost(), server.getPort());
    }

    /** Each line ends with one \n in the text and with \r\n on the wire. */
    public RawHttp sendLines(String text) {
        return send(text.replace("\n", "\r\n"));
    }

    public RawHttp send(String text) {
        return send(text.getBytes(UTF_8));
    }

    public RawHttp send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next response on this connection, whole. */
    public RawResponse read(Duration limit) {
        var giveUp = Instant.now().plus(limit);
        return new ResponseReader(() -> next(giveUp)).read();
    }

    /** The next response to a HEAD request, which announces a body and has none. */
    public RawResponse readHead(Duration limit) {
        var giveUp = Instant.now().plus(limit);
        return new ResponseReader(() -> next(giveUp)).readHead();
    }

    /** Whether the server ends the connection in time; bytes that come before that are dropped. */
    public boolean closedWithin(Duration limit) {
        var giveUp = Instant.now().plus(limit);
        try {
            int next = next(giveUp);
            while (next >= 0) {
                next = next(giveUp);
            }
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private int next(Instant giveUp) throws IOException {
        var left = Duration.between(Instant.now(), giveUp).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        socket.setSoTimeout(Math.toIntExact(left));
        return in.read();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
