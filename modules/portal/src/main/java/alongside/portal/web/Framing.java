package alongside.portal.web;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a request whose end or target could be read in two ways, and headers that do not come to
 * an end. A filter would be too late: by then the server has decided where the next request starts.
 */
final class Framing implements Http1ConnectionListener {
    // Each connection has a thread of its own, on which early errors are answered too.
    private static final ThreadLocal<String> PATH = ThreadLocal.withInitial(() -> "");

    private final Deadlines deadlines;
    private final Duration patience;
    private final Map<ConnectionContext, Deadlines.Deadline> waiting = new ConcurrentHashMap<>();

    Framing(Deadlines deadlines, Duration patience) {
        this.deadlines = deadlines;
        this.patience = patience;
    }

    @Override
    public void prologue(ConnectionContext connection, HttpPrologue prologue) {
        PATH.set(prologue.uriPath().rawPath());
        if (!RequestPath.isPlain(prologue.uriPath().rawPath())) {
            throw refuse("The path of the request is ambiguous");
        }
        waiting.put(connection, deadlines.after(patience, () -> waiting.remove(connection)));
    }

    @Override
    public void headers(ConnectionContext connection, Headers headers) {
        var deadline = waiting.remove(connection);
        if (deadline != null) {
            deadline.close();
        }
        var lengths = all(headers, true);
        var encodings = all(headers, false);
        var chunked = encodings.equals(List.of("chunked")) && lengths.isEmpty();
        var measured =
                encodings.isEmpty()
                        && lengths.size() == 1
                        && lengths.getFirst().matches("[0-9]{1,15}");
        if (!chunked && !measured && !(encodings.isEmpty() && lengths.isEmpty())) {
            throw refuse("The length of the request is ambiguous");
        }
    }

    /** The path that the connection of this thread asked for last. */
    static String path() {
        return PATH.get();
    }

    private static List<String> all(Headers headers, boolean lengths) {
        var name = lengths ? HeaderNames.CONTENT_LENGTH : HeaderNames.TRANSFER_ENCODING;
        return headers.contains(name) ? headers.get(name).allValues() : List.of();
    }

    private static RequestException refuse(String message) {
        return RequestException.builder()
                .type(EventType.BAD_REQUEST)
                .status(Status.BAD_REQUEST_400)
                .message(message)
                .setKeepAlive(false)
                .build();
    }
}
