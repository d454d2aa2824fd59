package alongside.forums.motions;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** What is decided in a meeting as JSON. */
public final class MotionApi implements HttpService {
    private final Motions decisions;

    public MotionApi(Motions decisions) {
        this.decisions = decisions;
    }

    /** What is put to the vote. */
    record MotionDraft(@Nullable String motion) {}

    /** How somebody votes. */
    record VoteDraft(@Nullable String choice) {}

    /** The chair's vote, where votes are equal. */
    record ClosureDraft(@Nullable String casting) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/motions", this::list)
                .post("/{event}/motions", this::open)
                .post("/{event}/motions/{motion}/vote", this::vote)
                .post("/{event}/motions/{motion}/closure", this::close);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = decisions.all(visit.actor(), Ids.inPath(request, "event"), visit.now());
        Json.send(response, new Listing<>(all, null));
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var motion = Json.read(request, MotionDraft.class).motion();
        var id = Ids.inPath(request, "event");
        Json.send(response, decisions.open(visit.actor(), id, motion, visit.now()));
    }

    private void vote(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var choice = Json.read(request, VoteDraft.class).choice();
        var id = Ids.inPath(request, "motion");
        var event = Ids.inPath(request, "event");
        Json.send(response, decisions.vote(visit.actor(), event, id, choice, visit.now()));
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var casting = Json.read(request, ClosureDraft.class).casting();
        var id = Ids.inPath(request, "motion");
        var event = Ids.inPath(request, "event");
        Json.send(response, decisions.close(visit.actor(), event, id, casting, visit.now()));
    }
}
