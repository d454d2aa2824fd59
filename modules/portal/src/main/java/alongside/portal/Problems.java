package alongside.portal;

import alongside.kernel.DatabaseUnavailable;
import alongside.kernel.Refusal;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How every request that was not done is answered: as a page, or as problem+json. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String JSON = "application/problem+json";

    private Problems() {}

    /** The answer to what failed before it reached a route; says nothing of what was sent. */
    public static byte[] early(String path, Status status) {
        var problem =
                switch (status.code()) {
                    case 503 ->
                            Problem.of(
                                    status,
                                    "Alongside is busy. Nothing was saved. Try again soon.");
                    case 413 -> Problem.of(status, "Send less at a time.");
                    default ->
                            Problem.of(
                                    status, "The request broke off, or was not valid. Try again.");
                };
        return isApi(path) ? Json.bytes(body(path, problem)) : ProblemPage.early(problem);
    }

    /** In what a problem at this path is told. */
    public static String mediaType(String path) {
        return isApi(path) ? JSON : Pages.HTML;
    }

    /** Registers the answers; must be the last thing registered. */
    public static void install(HttpRouting.Builder routing) {
        routing.error(Refusal.class, (rq, rs, e) -> send(rq, rs, Problem.of(e)));
        routing.error(BadRequest.class, (rq, rs, e) -> send(rq, rs, e.problem()));
        routing.error(DatabaseUnavailable.class, Problems::unavailable);
        routing.error(LogInNeeded.class, (rq, rs, e) -> logIn(rq, rs));
        routing.error(Busy.class, Problems::busy);
        routing.error(Throwable.class, Problems::bug);
    }

    static void send(ServerRequest request, ServerResponse response, Problem problem) {
        if (isApi(request)) {
            response.status(problem.status())
                    .header(HeaderNames.CONTENT_TYPE, JSON)
                    .header(HeaderNames.CACHE_CONTROL, "no-store")
                    .send(Json.bytes(body(request.path().path(), problem)));
        } else {
            ProblemPage.send(request, response, problem);
        }
    }

    private static Map<String, Object> body(String path, Problem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", problem.title());
        body.put("status", problem.status().code());
        body.put("detail", problem.detail());
        // A foreign thing and one that does not exist are the same bytes, so no address there.
        body.put("instance", problem.status().code() == 404 ? Route.API : path);
        body.put("errors", problem.errors());
        return body;
    }

    private static boolean isApi(String path) {
        return path.startsWith(Route.API + "/");
    }

    private static boolean isApi(ServerRequest request) {
        return isApi(request.path().path());
    }

    private static void unavailable(
            ServerRequest request, ServerResponse response, DatabaseUnavailable failure) {
        LOG.warn("The database is away", failure);
        send(request, response.header(HeaderNames.RETRY_AFTER, "5"), Problem.of(failure));
    }

    private static void busy(ServerRequest request, ServerResponse response, Busy failure) {
        send(
                request,
                response.header(HeaderNames.RETRY_AFTER, failure.retryAfter()),
                Problem.of(Status.TOO_MANY_REQUESTS_429, failure.message()));
    }

    private static void logIn(ServerRequest request, ServerResponse response) {
        if (isApi(request)) {
            send(
                    request,
                    response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer"),
                    Problem.of(
                            Status.UNAUTHORIZED_401,
                            "Send a valid bearer token in the Authorization header."));
            return;
        }
        var next = page(request);
        response.status(Status.SEE_OTHER_303)
                .header(
                        HeaderNames.LOCATION,
                        "/log-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                .send();
    }

    /** The page to come back to: this one, or the one whose form was sent. */
    private static String page(ServerRequest request) {
        var method = request.prologue().method();
        if (!method.equals(Method.GET) && !method.equals(Method.HEAD)) {
            var referer = request.headers().first(HeaderNames.REFERER).orElse("");
            return referer.matches("https?://[^/]+/.*")
                    ? referer.substring(referer.indexOf('/', referer.indexOf("//") + 2))
                    : "/home";
        }
        var here = request.path().path();
        var query = request.query().rawValue();
        return query == null || query.isEmpty() ? here : here + "?" + query;
    }

    private static void bug(ServerRequest request, ServerResponse response, Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Reference {}: {} {}",
                reference,
                request.prologue().method(),
                request.path().path(),
                failure);
        send(
                request,
                response,
                Problem.of(
                        Status.INTERNAL_SERVER_ERROR_500,
                        "It is our fault, not yours. Nothing was saved. If it happens again, tell"
                                + " us this reference: "
                                + reference
                                + "."));
    }
}
