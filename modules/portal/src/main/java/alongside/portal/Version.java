package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.regex.Pattern;

/**
 * Which version of a thing a client has seen, so that nobody overwrites what they did not look at.
 * A service compares it and refuses with {@code Refusal.stale()}.
 */
public final class Version {
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");
    // No row ever has it: what we did not write cannot be the newest.
    private static final long UNKNOWN = -1;

    private Version() {}

    /**
     * The version of {@code If-Match}.
     *
     * @throws BadRequest 428 if the client does not say what it has seen
     */
    public static long expected(ServerRequest request) {
        var sent =
                request.headers()
                        .first(HeaderNames.IF_MATCH)
                        .orElseThrow(() ->
                                new BadRequest(
                                        Status.PRECONDITION_REQUIRED_428,
                                        "Send the ETag of the version you are changing in"
                                                + " If-Match."));
        var tag = TAG.matcher(sent);
        return tag.matches() ? Long.parseLong(tag.group(1)) : UNKNOWN;
    }

    /** Answers 200 with the value, and its version as the ETag. */
    public static void send(ServerResponse response, long version, Object value) {
        send(response, Status.OK_200, version, value);
    }

    /** Answers 201 with what was made below this address, its address and its version. */
    public static void created(
            ServerRequest request, ServerResponse response, Object id, long version, Object value) {
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + id);
        send(response, Status.CREATED_201, version, value);
    }

    public static void send(ServerResponse response, Status status, long version, Object value) {
        Json.send(response.header(HeaderNames.ETAG, "\"" + version + "\""), status, value);
    }
}
