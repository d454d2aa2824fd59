package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All methods of one path: the registered ones, HEAD for a GET, and 405 for the rest. */
final class MethodsOfPath {
    private MethodsOfPath() {}

    /** One route for all methods, because the server tries its routes in turn. */
    static void install(HttpRouting.Builder routing, String path, Map<Method, Handler> handlers) {
        var all = new LinkedHashMap<>(handlers);
        var get = handlers.get(Method.GET);
        if (get != null) {
            all.putIfAbsent(
                    Method.HEAD,
                    (request, response) -> get.handle(request, StandIn.forHead(response)));
        }
        var other = notAllowed(all.keySet());
        routing.any(
                path,
                (request, response) ->
                        all.getOrDefault(request.prologue().method(), other)
                                .handle(request, response));
    }

    private static Handler notAllowed(Set<Method> allowed) {
        var allow = allowed.stream().map(Method::text).collect(Collectors.joining(", "));
        return (request, response) ->
                Problems.send(
                        request,
                        response.header(HeaderNames.ALLOW, allow),
                        Problem.of(
                                Status.METHOD_NOT_ALLOWED_405,
                                "That cannot be done at this address."));
    }
}
