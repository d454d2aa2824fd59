package alongside.portal.idempotency;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a request was answered.
 *
 * @param headers {@code Name: value}, those that a client goes by
 */
record Answer(int status, List<String> headers, Body body) {
    private static final List<HeaderName> KEPT =
            List.of(HeaderNames.CONTENT_TYPE, HeaderNames.LOCATION, HeaderNames.ETAG);

    /** The bytes of a body. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(byte[] bytes) {}

    static Answer of(ServerResponse response, byte[] body) {
        var headers = KEPT.stream().flatMap(name -> line(response, name)).toList();
        return new Answer(response.status().code(), headers, new Body(body));
    }

    private static Stream<String> line(ServerResponse response, HeaderName name) {
        return response.headers().first(name).map(v -> name.defaultCase() + ": " + v).stream();
    }

    void send(ServerResponse response) {
        for (var header : headers) {
            var colon = header.indexOf(": ");
            response.header(
                    HeaderNames.create(header.substring(0, colon)), header.substring(colon + 2));
        }
        response.header(HeaderNames.CACHE_CONTROL, "no-store")
                .status(Status.create(status))
                .send(body.bytes());
    }
}
