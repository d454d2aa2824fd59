package alongside.comparison.position;

import alongside.comparison.views.StaticTemplates;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The page about a Trust's own position. */
public final class PositionPages implements HttpService {
    private final Positions positions;

    public PositionPages(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var position = positions.of(visit.actor());
        var page =
                Pages.page(visit, "Your position")
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("National returns", visit.path("returns")));
        Pages.send(response, new StaticTemplates().positionOwn(page, visit, position));
    }
}
