package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;

/** All methods of one path: the registered ones, HEAD for a GET, and 405 for the rest. */
final class MethodsOfPath {
    private MethodsOfPath() {}

    static void install(HttpRouting.Builder routing, String path, Map<Method, Handler> handlers) {
        handlers.forEach((method, handler) -> routing.route(method, path, handler));
        var allowed = new LinkedHashSet<>(handlers.keySet());
        var get = handlers.get(Method.GET);
        if (get != null && allowed.add(Method.HEAD)) {
            routing.route(
                    Method.HEAD,
                    path,
                    (request, response) -> get.handle(request, StandIn.forHead(response)));
        }
        var allow = allowed.stream().map(Method::text).collect(Collectors.joining(", "));
        routing.route(
                method -> !allowed.contains(method),
                PathMatchers.create(path),
                (request, response) ->
                        Problems.send(
                                request,
                                response.header(HeaderNames.ALLOW, allow),
                                Problem.of(
                                        Status.METHOD_NOT_ALLOWED_405,
                                        "That cannot be done at this address.")));
    }
}
