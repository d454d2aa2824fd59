package alongside.workforce.register;

import alongside.kernel.Refusal;
import io.helidon.webserver.http.ServerRequest;

/** The number of a version in an address. */
public final class Numbers {
    private Numbers() {}

    /** What is no number of a version leads nowhere. */
    public static int inPath(ServerRequest request) {
        var text = request.path().pathParameters().get("number");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
