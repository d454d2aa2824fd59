package alongside.workforce.coverage;

import alongside.kernel.Refusal;
import alongside.portal.Pages;
import alongside.portal.TrustName;
import alongside.portal.Visit;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;

/** In which services of a Trust peer support workers are, for everybody. */
public final class PublicCoveragePages implements HttpService {
    private final Coverages coverages;
    private final Function<String, Optional<TrustName>> trusts;

    /**
     * @param trusts the Trust at a place in addresses, if the public may see it
     */
    public PublicCoveragePages(Coverages coverages, Function<String, Optional<TrustName>> trusts) {
        this.coverages = coverages;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var slug = request.path().pathParameters().get("trust");
        var trust = trusts.apply(slug).orElseThrow(Refusal::notFound);
        var coverage = coverages.shown(trust.id(), visit.today()).orElseThrow(Refusal::notFound);
        var page =
                Pages.page(visit, "Peer support workers at " + trust.name())
                        .trust(trust.name(), "/trusts/" + trust.slug() + "/coverage");
        Pages.send(response, new StaticTemplates().coverageOpen(page, coverage));
    }
}
