package alongside.workforce.vacancies;

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

/** The jobs of a Trust that anybody can apply for today, without logging in. */
public final class PublicVacancyPages implements HttpService {
    private final Vacancies vacancies;
    private final Function<String, Optional<TrustName>> trusts;

    /**
     * @param trusts the Trust at a place in addresses, if the public may see it
     */
    public PublicVacancyPages(Vacancies vacancies, Function<String, Optional<TrustName>> trusts) {
        this.vacancies = vacancies;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var slug = request.path().pathParameters().get("trust");
        var trust = trusts.apply(slug).orElseThrow(Refusal::notFound);
        var today = visit.today();
        var open = vacancies.open(trust.id(), today);
        var page =
                Pages.page(visit, "Peer support jobs at " + trust.name())
                        .trust(trust.name(), "/trusts/" + trust.slug() + "/vacancies");
        Pages.send(
                response,
                new StaticTemplates()
                        .vacanciesOpen(page, open, vacancies.lead(trust.id(), today), today));
    }
}
