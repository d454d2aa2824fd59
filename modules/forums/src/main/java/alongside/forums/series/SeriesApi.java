package alongside.forums.series;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** How the meetings of a forum recur, as JSON. */
public final class SeriesApi implements HttpService {
    private final SeriesRegister series;

    public SeriesApi(SeriesRegister series) {
        this.series = series;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/series", this::show)
                .post("/{forum}/series", this::begin)
                .patch("/{forum}/series", this::change)
                .post("/{forum}/series/meetings", this::extend);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var plan = series.plan(visit.actor(), Ids.inPath(request, "forum"), visit.now());
        send(response, plan.series().orElseThrow(alongside.kernel.Refusal::notFound));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SeriesDraft.class);
        var forum = Ids.inPath(request, "forum");
        var made = series.begin(visit.actor(), forum, draft, visit.now());
        response.header(io.helidon.http.HeaderNames.LOCATION, request.path().path());
        Version.send(response, Status.CREATED_201, made.version(), made);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SeriesDraft.class);
        var version = Version.expected(request);
        var forum = Ids.inPath(request, "forum");
        send(response, series.change(visit.actor(), forum, version, draft, visit.now()));
    }

    private void extend(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, series.extend(visit.actor(), Ids.inPath(request, "forum"), visit.now()));
    }

    private static void send(ServerResponse response, Series series) {
        Version.send(response, series.version(), series);
    }
}
