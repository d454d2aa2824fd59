package alongside.workforce.drafts;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.views.StaticTemplates;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;

/** A person's drafts. Forms send theirs here while they are typed in, or by a button. */
public final class DraftPages implements HttpService {
    private final Drafts drafts;
    private final Drafting drafting;

    public DraftPages(Drafts drafts) {
        this.drafts = drafts;
        this.drafting = new Drafting(drafts);
    }

    /** What the script of the form is told. */
    record Said(UUID id, int version, String saved, boolean others) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/", this::keep).post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Pages.page(visit, "My drafts")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")));
        Pages.send(
                response, new StaticTemplates().draftsList(page, visit, drafts.all(visit.actor())));
    }

    private void keep(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var kept = drafting.keep(request);
        var draft = kept.draft();
        if (isScript(request)) {
            var said = new Said(draft.id(), draft.version(), draft.time(), kept.others());
            Json.send(response, said);
        } else {
            Pages.goTo(response, visit.path(draft.form()) + "?draft=" + draft.id());
        }
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = drafts.find(visit.actor(), Ids.inPath(request, "id"));
        drafts.remove(visit.actor(), draft.id());
        Pages.goTo(response, visit.path(draft.form()));
    }

    private static boolean isScript(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.ACCEPT)
                .filter(accepted -> accepted.startsWith("application/json"))
                .isPresent();
    }
}
