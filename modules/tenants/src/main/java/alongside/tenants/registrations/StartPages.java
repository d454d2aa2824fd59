package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.Errors;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /register}: what a registration needs, and the choice of the Trust that begins it. */
public final class StartPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Organisations organisations;
    private final Drafts drafts;
    private final TrustSearch search;
    private final Throttle throttle;

    public StartPages(
            Organisations organisations, Drafts drafts, TrustSearch search, Throttle throttle) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.search = search;
        this.throttle = throttle;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::start)
                .get("/trust", this::find)
                .post("/trust", this::begin)
                .get("/terms/{version}", this::terms);
    }

    private void start(ServerRequest request, ServerResponse response) {
        var page = Pages.page(Visit.of(request), "Register your Trust");
        Pages.send(response, VIEWS.registrationsStart(page, organisations.asAt()));
    }

    private void find(ServerRequest request, ServerResponse response) {
        search.show(request, response, "/register/trust", "", Errors.NONE);
    }

    private void begin(ServerRequest request, ServerResponse response) {
        throttle.take(request);
        var code = Form.of(request).text("organisation");
        try {
            var token = drafts.begin(code, Visit.of(request).today());
            Pages.goTo(response, "/register/r/" + token + "/approver");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            var errors = Errors.of(e, "organisation");
            search.show(request, response, "/register/trust", code, errors);
        }
    }

    private void terms(ServerRequest request, ServerResponse response) {
        var version = request.path().pathParameters().get("version");
        var terms = Terms.find(version).orElseThrow(Refusal::notFound);
        var page = Pages.page(Visit.of(request), "Data processing terms");
        Pages.send(response, VIEWS.registrationsTermspage(page, terms));
    }
}
