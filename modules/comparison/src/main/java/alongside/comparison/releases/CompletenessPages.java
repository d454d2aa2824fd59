package alongside.comparison.releases;

import alongside.comparison.views.StaticTemplates;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /national/completeness}: how many Trusts each release is made of. */
public final class CompletenessPages implements HttpService {
    private final Releases releases;

    public CompletenessPages(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                National.page(visit, "How many Trusts take part").breadcrumbs(National.releases());
        Pages.send(
                response,
                new StaticTemplates().releasesCompleteness(page, releases.all(visit.actor())));
    }
}
