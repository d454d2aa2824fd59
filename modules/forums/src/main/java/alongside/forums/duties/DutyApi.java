package alongside.forums.duties;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The rota as JSON. */
public final class DutyApi implements HttpService {
    private final Duties duties;

    public DutyApi(Duties duties) {
        this.duties = duties;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/duties", this::list)
                .post("/{forum}/duties", this::add)
                .get("/{forum}/duties/now", this::now)
                .post("/{forum}/duties/{id}/cover", this::cover)
                .delete("/{forum}/duties/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var rota = duties.rota(visit.actor(), Ids.inPath(request, "forum"), visit.now());
        Json.send(response, new Listing<>(rota.duties(), null));
    }

    private void now(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Json.send(response, duties.now(visit.actor(), Ids.inPath(request, "forum"), visit.now()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, DutyDraft.class);
        var made = duties.add(visit.actor(), Ids.inPath(request, "forum"), draft, visit.now());
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + made.id());
        Json.send(response, Status.CREATED_201, made);
    }

    private void cover(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, duties.cover(visit.actor(), forum, id, visit.now()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        duties.remove(visit.actor(), forum, Ids.inPath(request, "id"), visit.now());
        response.status(Status.NO_CONTENT_204).send();
    }
}
