package alongside.forums.actions;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** What people took on at meetings as JSON. */
public final class ActionApi implements HttpService {
    private final Actions actions;

    public ActionApi(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/actions", this::list)
                .post("/{event}/actions", this::add)
                .patch("/{event}/actions/{action}", this::change)
                .put("/{event}/actions/{action}/withdrawal", this::withdraw);
    }

    /** A person's own, of all meetings. */
    public HttpService own() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/", ActionApi.this::mine)
                        .post("/{action}/completion", ActionApi.this::complete)
                        .delete("/{action}/completion", ActionApi.this::undo);
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = actions.of(visit.actor(), Ids.inPath(request, "event"), visit.now());
        Json.send(response, new Listing<>(all, null));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ActionDraft.class);
        var id = Ids.inPath(request, "event");
        Json.send(response, actions.add(visit.actor(), id, draft, visit.now()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ActionDraft.class);
        var version = Version.expected(request);
        var meeting = Ids.inPath(request, "event");
        var id = Ids.inPath(request, "action");
        send(response, actions.change(visit.actor(), meeting, id, version, draft, visit.now()));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        var meeting = Ids.inPath(request, "event");
        var id = Ids.inPath(request, "action");
        send(response, actions.withdraw(visit.actor(), meeting, id, version, visit.now()));
    }

    private static void send(ServerResponse response, MeetingAction action) {
        Version.send(response, action.version(), action);
    }

    private void mine(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Json.send(response, new Listing<>(actions.own(visit.actor(), visit.now()), null));
    }

    private void complete(ServerRequest request, ServerResponse response) {
        done(request, response, true);
    }

    private void undo(ServerRequest request, ServerResponse response) {
        done(request, response, false);
    }

    private void done(ServerRequest request, ServerResponse response, boolean done) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "action");
        Json.send(response, actions.done(visit.actor(), id, done, visit.now()));
    }
}
