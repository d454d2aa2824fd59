package alongside.portal.web;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.Headers;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hands answers over with the headers that each carries, and lets go of a client that does not take
 * its answer: a piece that cannot be written would hold a thread, its memory and perhaps a
 * transaction. One listener for both, because Helidon 4.1.7 calls none if there are two.
 */
final class Delivery implements Http1ConnectionListener, Filter {
    // Each connection has a thread of its own, on which its answers are written.
    private static final ThreadLocal<Deadlines.@Nullable Deadline> WRITING = new ThreadLocal<>();

    private final Deadlines deadlines;
    private final Duration patience;
    private final SecurityHeaders security;

    Delivery(SecurityHeaders security, Deadlines deadlines, Duration patience) {
        this.security = security;
        this.deadlines = deadlines;
        this.patience = patience;
    }

    /** Not in a filter, because headers that a filter sets are dropped when a request fails. */
    @Override
    public void headers(ConnectionContext connection, Headers headers) {
        if (headers instanceof WritableHeaders<?> answer) {
            security.addTo(answer);
        }
    }

    /** Called before each piece is written; the one before it is out then. */
    @Override
    public void data(ConnectionContext connection, BufferData piece) {
        handedOver();
        WRITING.set(deadlines.after(patience));
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        try {
            chain.proceed();
        } finally {
            handedOver();
        }
    }

    /** The piece that was written last on this thread is out. */
    void handedOver() {
        var deadline = WRITING.get();
        if (deadline != null) {
            deadline.close();
            WRITING.remove();
        }
    }
}
