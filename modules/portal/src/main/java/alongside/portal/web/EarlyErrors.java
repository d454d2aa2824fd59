package alongside.portal.web;

import alongside.portal.Problems;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/** Answers what fails before it reaches a route. Helidon's own answers quote what was sent. */
final class EarlyErrors implements DirectHandler {
    private final SecurityHeaders security;

    private EarlyErrors(SecurityHeaders security) {
        this.security = security;
    }

    static DirectHandlers handlers(SecurityHeaders security) {
        var handlers = DirectHandlers.builder();
        for (var type : EventType.values()) {
            handlers.addHandler(type, new EarlyErrors(security));
        }
        return handlers.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType event,
            Status status,
            ServerResponseHeaders given,
            String message) {
        var path = Framing.path();
        var headers = ServerResponseHeaders.create();
        headers.set(HeaderNames.CONTENT_TYPE, Problems.mediaType(path));
        if (status.code() == Status.SERVICE_UNAVAILABLE_503.code()) {
            headers.set(HeaderNames.RETRY_AFTER, "5");
        }
        security.addTo(headers);
        return TransportResponse.builder()
                .status(status)
                .headers(headers)
                .entity(Problems.early(path, status))
                .keepAlive(event.keepAlive())
                .build();
    }
}
