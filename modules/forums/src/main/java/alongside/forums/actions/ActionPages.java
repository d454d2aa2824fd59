package alongside.forums.actions;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** What somebody took on in all forums. */
public final class ActionPages implements HttpService {
    private final Actions actions;

    public ActionPages(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/{action}/completion", this::complete)
                .post("/{action}/completion/withdrawal", this::undo);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var own = actions.own(visit.actor(), visit.now());
        var page =
                Places.page(visit, "My actions")
                        .breadcrumbs(Places.home(), Places.forums())
                        .fullWidth();
        Pages.send(response, new StaticTemplates().actionsList(page, visit, own));
    }

    private void complete(ServerRequest request, ServerResponse response) {
        done(request, response, true);
    }

    private void undo(ServerRequest request, ServerResponse response) {
        done(request, response, false);
    }

    private void done(ServerRequest request, ServerResponse response, boolean done) {
        var visit = Visit.of(request);
        actions.done(visit.actor(), Ids.inPath(request, "action"), done, visit.now());
        Pages.goTo(response, "/my/actions");
    }
}
