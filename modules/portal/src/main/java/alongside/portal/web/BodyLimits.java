package alongside.portal.web;

import alongside.portal.BadRequest;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.InputStream;
import java.time.Duration;

/**
 * Bounds the bodies that are read, and reads the rest of those that are not: what is left of one
 * request must not be taken for the next.
 */
final class BodyLimits implements Handler, Filter {
    static final long LARGEST_UPLOAD = 250L << 20;
    private static final long LARGEST_FILES = 11L << 20;
    private static final long LARGEST_FORM = 1L << 20;

    private final Deadlines deadlines;
    private final Duration patience;

    BodyLimits(Deadlines deadlines, Duration patience) {
        this.deadlines = deadlines;
        this.patience = patience;
    }

    /** Before the routes, so that a refusal is answered like any other. */
    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var largest = largest(request.path().path());
        // Before the first look at the content, which fixes the stream.
        request.streamFilter(body -> bounded(request, body, largest));
        if (request.headers().contentLength().orElse(0) > largest) {
            throw tooLarge(largest);
        }
        response.next();
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        chain.proceed();
        if (request.context().get(BoundedBody.class).filter(BoundedBody::broken).isPresent()) {
            throw new CloseConnectionException("Where the next request starts is unknown");
        }
        if (request.content().hasEntity() && !request.content().consumed()) {
            try (var _ = deadlines.after(patience)) {
                request.content().consume();
            } catch (RuntimeException e) {
                throw new CloseConnectionException("The rest of the body did not come", e);
            }
        }
    }

    private InputStream bounded(ServerRequest request, InputStream body, long largest) {
        var bounded = new BoundedBody(body, deadlines, time(largest), largest);
        request.context().register(bounded);
        return bounded;
    }

    private static long largest(String path) {
        if (path.contains("/imports")) {
            return LARGEST_UPLOAD;
        }
        return path.endsWith("/attachments") ? LARGEST_FILES : LARGEST_FORM;
    }

    /** A staff file over a slow line takes minutes. */
    private Duration time(long largest) {
        return patience.multipliedBy(largest == LARGEST_FORM ? 2 : 30);
    }

    static BadRequest tooLarge(long largest) {
        return new BadRequest(
                Status.REQUEST_ENTITY_TOO_LARGE_413,
                "Send at most " + (largest >> 20) + " megabytes to this address.");
    }
}
