package alongside.workforce.supports;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.leaving.AccessEnds;
import alongside.workforce.supervision.Sessions;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * A person's own supports, the sessions they held or attended, and the way to their reflections.
 */
public final class OwnSupportPages implements HttpService {
    private final Supports supports;
    private final Sessions sessions;
    private final AccessEnds accessEnds;

    public OwnSupportPages(Supports supports, Sessions sessions, AccessEnds accessEnds) {
        this.supports = supports;
        this.sessions = sessions;
        this.accessEnds = accessEnds;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var of = supports.own(visit.actor(), visit.today());
        var held = sessions.own(visit.actor(), visit.today(), SupportPages.few()).rows();
        var page =
                Pages.page(visit, "My support")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")));
        var ends = accessEnds.endOf(visit.actor());
        Pages.send(response, new StaticTemplates().supportsOwn(page, visit, of, held, ends));
    }
}
