package alongside.portal;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.idempotency.Idempotency;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where every route is registered, for one audience. It lists what it registered, which the sweep
 * test and the API description read, and it decides who may enter before a route's own code runs.
 */
public final class Routes {
    /** Where the API's documentation asks, under the session of the person who reads it. */
    public static final String TRY = "/api/try";

    private final Gate gate;
    private final Clock clock;
    private final List<Feature> features;
    private final List<Route> all = new ArrayList<>();
    private final Map<String, Map<Method, Handler>> byPath = new LinkedHashMap<>();
    private @Nullable Quotas quotas;
    private @Nullable Idempotency idempotency;

    public Routes(Gate gate, Clock clock, List<Feature> features) {
        this.gate = gate;
        this.clock = clock;
        this.features = List.copyOf(features);
        this.features.forEach(feature -> feature.routes(this));
        register("/assets", new AssetPages(), Audience.FILE, false);
        register("/favicon.ico", AssetPages.icon(), Audience.FILE, false);
    }

    /** Bounds how much one client may ask. */
    public Routes with(Quotas quotas) {
        this.quotas = quotas;
        return this;
    }

    /** Gives a POST to the API that is sent twice under one key one effect. */
    public Routes with(Idempotency idempotency) {
        this.idempotency = idempotency;
        return this;
    }

    /** Pages for anybody. */
    public Routes open(String path, HttpService pages) {
        return register(path, pages, Audience.OPEN, false);
    }

    public Routes signedIn(String path, HttpService pages) {
        return register(path, pages, Audience.SIGNED_IN, false);
    }

    public Routes operator(String path, HttpService pages) {
        return register(path, pages, Audience.OPERATOR, false);
    }

    public Routes national(String path, HttpService pages) {
        return register(path, pages, Audience.NATIONAL, false);
    }

    /** Pages of a Trust: {@code /people} becomes {@code /t/{trust}/people}. */
    public Routes trust(String path, HttpService pages) {
        return register("/t/{trust}" + path, pages, Audience.TRUST, false);
    }

    public Routes openApi(String path, HttpService api) {
        return register(Route.API + path, api, Audience.OPEN, true);
    }

    public Routes signedInApi(String path, HttpService api) {
        return register(Route.API + path, api, Audience.SIGNED_IN, true);
    }

    public Routes operatorApi(String path, HttpService api) {
        return register(Route.API + path, api, Audience.OPERATOR, true);
    }

    public Routes nationalApi(String path, HttpService api) {
        return register(Route.API + path, api, Audience.NATIONAL, true);
    }

    /** JSON of a Trust: {@code /people} becomes {@code /api/v1/t/{trust}/people}. */
    public Routes trustApi(String path, HttpService api) {
        return register(Route.API + "/t/{trust}" + path, api, Audience.TRUST, true);
    }

    /** Every route, in the order of registration. */
    public List<Route> all() {
        return List.copyOf(all);
    }

    /** Puts the routes into the server, with HEAD for every GET and 405 for every other method. */
    public void install(HttpRouting.Builder routing) {
        byPath.forEach((path, handlers) -> MethodsOfPath.install(routing, path, handlers));
        routing.any(this::nowhere);
    }

    /** Who is lost still sees who they are logged in as. */
    private void nowhere(ServerRequest request, ServerResponse response) {
        if (!request.path().path().startsWith(Route.API)) {
            enter(request, gate.session(request).orElse(null), null);
        }
        throw Refusal.notFound();
    }

    private Routes register(String prefix, HttpService service, Audience audience, boolean api) {
        service.routing(
                new RecordingRules(
                        prefix,
                        (method, path, handler) -> {
                            add(new Route(method.text(), path, audience, api), method, handler);
                            if (api && method.equals(Method.GET)) {
                                var twin = TRY + path.substring(Route.API.length());
                                add(new Route("GET", twin, audience, false), method, handler);
                            }
                        }));
        return this;
    }

    private void add(Route route, Method method, Handler handler) {
        all.add(route);
        byPath.computeIfAbsent(route.path(), _ -> new LinkedHashMap<>())
                .put(method, guarded(route, handler));
    }

    private Handler guarded(Route route, Handler handler) {
        if (route.audience() == Audience.FILE) {
            return handler;
        }
        return (request, response) -> {
            var visit = admit(route, request);
            if (!route.api()) {
                Forgery.refuse(request, visit);
            }
            var repeatable = idempotency;
            if (repeatable != null && route.api() && route.method().equals("POST")) {
                repeatable.once(visit.person(), request, response, handler);
            } else {
                handler.handle(request, response);
            }
        };
    }

    private Visit admit(Route route, ServerRequest request) {
        var visitor = (route.api() ? gate.token(request) : gate.session(request)).orElse(null);
        if (quotas != null) {
            quotas.spend(request, visitor, route.api());
        }
        if (visitor == null && route.audience() != Audience.OPEN) {
            throw new LogInNeeded();
        }
        // Known before anything is refused, so that a problem page can say who is logged in.
        var visit = enter(request, visitor, null);
        if (visitor == null) {
            return visit;
        }
        require(route.audience(), visitor);
        return route.audience() == Audience.TRUST
                ? enter(request, visitor, admission(request, visitor))
                : visit;
    }

    private Visit enter(
            ServerRequest request, @Nullable Visitor visitor, @Nullable Admission admission) {
        var visit = new Visit(visitor, admission, clock, request.path().path(), features);
        request.context().register(visit);
        return visit;
    }

    private Admission admission(ServerRequest request, Visitor visitor) {
        var slug = request.path().pathParameters().get("trust");
        return gate.admit(request, visitor, slug).orElseThrow(Refusal::notFound);
    }

    private static void require(Audience audience, Visitor visitor) {
        var role = platformRole(audience);
        if (role != null && !visitor.platformRoles().contains(role)) {
            // To everybody else the operator's and the national pages do not exist.
            throw Refusal.notFound();
        }
    }

    private static @Nullable Role platformRole(Audience audience) {
        return switch (audience) {
            case OPERATOR -> Role.PLATFORM_OPERATOR;
            case NATIONAL -> Role.NATIONAL_LEAD;
            case FILE, OPEN, SIGNED_IN, TRUST -> null;
        };
    }
}
