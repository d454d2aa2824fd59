package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/** A problem as a page. */
final class ProblemPage {
    private ProblemPage() {}

    static void send(ServerRequest request, ServerResponse response, Problem problem) {
        response.status(problem.status())
                .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .send(problem.title().getBytes(StandardCharsets.UTF_8));
    }
}
