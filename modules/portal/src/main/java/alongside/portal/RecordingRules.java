package alongside.portal;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;

/** The rules a service is given: they note each route by its whole path. */
final class RecordingRules implements HttpRules {
    /** Receives one route. */
    interface Recorder {
        void record(Method method, String path, Handler handler);
    }

    private final String prefix;
    private final Recorder recorder;

    RecordingRules(String prefix, Recorder recorder) {
        this.prefix = prefix.equals("/") ? "" : prefix;
        this.recorder = recorder;
    }

    @Override
    public HttpRules route(Method method, String pathPattern, Handler handler) {
        var path = prefix + (pathPattern.equals("/") ? "" : pathPattern);
        recorder.record(method, path.isEmpty() ? "/" : path, handler);
        return this;
    }

    @Override
    public HttpRules route(Method method, Handler handler) {
        return route(method, "/", handler);
    }

    @Override
    public HttpRules register(String pathPattern, HttpService... services) {
        for (var service : services) {
            service.routing(new RecordingRules(prefix + pathPattern, recorder));
        }
        return this;
    }

    @Override
    public HttpRules register(HttpService... services) {
        for (var service : services) {
            service.routing(this);
        }
        return this;
    }

    @Override
    public HttpRules route(HttpRoute route) {
        throw new IllegalArgumentException("Register by method and path, so that it is recorded");
    }
}
