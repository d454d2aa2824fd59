package alongside.comparison.releases;

import alongside.comparison.policy.Policy;
import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /national/methods}: how each measure is made, in every version of the rules. */
public final class MethodPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Releases releases;

    public MethodPages(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{measure}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var policy = policy(request, releases);
        var page = National.page(visit, "Methods");
        Pages.send(
                response,
                VIEWS.releasesMethods(
                        page,
                        policy,
                        releases.policies(visit.actor()),
                        releases.under(visit.actor(), policy.version())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var policy = policy(request, releases);
        var page =
                National.page(visit, method(request).label())
                        .breadcrumbs(Link.of("Methods", National.METHODS));
        Pages.send(
                response,
                VIEWS.releasesMethod(
                        page,
                        MethodText.of(method(request), policy),
                        policy,
                        releases.policies(visit.actor()),
                        releases.under(visit.actor(), policy.version())));
    }

    static Method method(ServerRequest request) {
        return Method.of(request.path().pathParameters().get("measure"))
                .orElseThrow(Refusal::notFound);
    }

    /** The version that was asked for, or the newest. */
    static Policy policy(ServerRequest request, Releases releases) {
        var actor = Visit.of(request).actor();
        var sent = request.query().first("version").orElse("");
        return sent.isEmpty()
                ? releases.policies(actor).getLast()
                : releases.policy(actor, National.number(sent));
    }
}
