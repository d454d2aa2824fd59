package alongside.workforce.publications;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.TrustName;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;

/** The career pathways that a Trust shows to everybody, without logging in. */
public final class PublicPathwayPages implements HttpService {
    private final Publications publications;
    private final Function<String, Optional<TrustName>> trusts;

    /**
     * @param trusts the Trust at a place in addresses, if the public may see it
     */
    public PublicPathwayPages(
            Publications publications, Function<String, Optional<TrustName>> trusts) {
        this.publications = publications;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{pathway}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var trust = trust(request);
        var page = page(request, trust, "Careers in peer support at " + trust.name());
        Pages.send(
                response,
                new StaticTemplates().publicationsOpen(page, publications.of(trust.slug())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var trust = trust(request);
        var found = publications.find(trust.slug(), Ids.inPath(request, "pathway"));
        var page =
                page(request, trust, found.name())
                        .breadcrumbs(Link.of("Careers in peer support", path(trust)));
        Pages.send(response, new StaticTemplates().publicationsPublic(page, found));
    }

    private static Page page(ServerRequest request, TrustName trust, String title) {
        return Pages.page(Visit.of(request), title).trust(trust.name(), path(trust));
    }

    private static String path(TrustName trust) {
        return "/trusts/" + trust.slug() + "/pathways";
    }

    private TrustName trust(ServerRequest request) {
        var slug = request.path().pathParameters().get("trust");
        return trusts.apply(slug).orElseThrow(Refusal::notFound);
    }
}
