package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Server-sent events, written on the thread of their connection. */
public final class EventStream {
    /** A reader that is told nothing for this long is told so: only a write shows who has left. */
    public static final Duration BREATH = Duration.ofSeconds(15);

    private static final byte[] NOTHING_NEW =
            ": \n\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final OutputStream out;
    private final Streaming server;

    private EventStream(OutputStream out, Streaming server) {
        this.out = out;
        this.server = server;
    }

    /** Tells until it returns, which ends the answer; interrupted when the server stops. */
    public interface Teller {
        void tell(EventStream events) throws IOException, InterruptedException;
    }

    /** Answers with events. */
    public static void answer(ServerRequest request, ServerResponse response, Teller teller) {
        response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
        if (!request.prologue().method().equals(Method.GET)) {
            response.send();
            return;
        }
        var server = request.context().get(Streaming.class).orElse(Streaming.PLAIN);
        server.begin();
        try (var out = response.outputStream()) {
            tell(new EventStream(out, server), teller);
        } catch (IOException | UncheckedIOException e) {
            throw new CloseConnectionException("The reader has left", e);
        }
    }

    private static void tell(EventStream events, Teller teller) throws IOException {
        try {
            // Headers go out with the first bytes, and the browser waits for them.
            events.breathe();
            teller.tell(events);
        } catch (InterruptedException e) {
            // The server stops: the browser comes again, and finds another one.
            events.send("retry: 1000\n\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** Whole events, each ended by an empty line. */
    public void send(byte[] events) throws IOException {
        out.write(events);
        out.flush();
        server.handedOver();
    }

    /** Shows that the stream is alive, or that its reader is not. */
    public void breathe() throws IOException {
        send(NOTHING_NEW);
    }
}
