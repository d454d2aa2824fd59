package alongside.comparison.releases;

import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /national/releases}: what was published. */
public final class ReleasePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Releases releases;
    private final KeptPages kept = new KeptPages();

    public ReleasePages(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{number}", this::show)
                .get("/{number}/disclosure-report", this::report)
                .get("/{number}/release.csv", this::csv)
                .get("/{number}/release.xlsx", this::xlsx);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page = National.page(visit, "Releases");
        Pages.send(response, VIEWS.releasesList(page, releases.all(visit.actor())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        visit.actor().require(Role.NATIONAL_LEAD);
        var release = kept.of(National.number(request), () -> rendered(visit.actor(), request));
        var page =
                National.page(visit, ReleaseView.title(release.quarterEnd()))
                        .breadcrumbs(National.releases());
        Pages.send(response, VIEWS.releasesShow(page, release.content()));
    }

    private KeptPages.Kept rendered(Actor actor, ServerRequest request) {
        var all = releases.upTo(actor, National.number(request));
        var html = VIEWS.releasesBody(ReleaseView.of(all)).render();
        return KeptPages.Kept.of(all.getFirst().release().quarterEnd(), html);
    }

    private void report(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var report = releases.report(visit.actor(), National.number(request));
        var page =
                National.page(visit, "Disclosure report of release " + report.release())
                        .breadcrumbs(
                                National.releases(),
                                Link.of(
                                        "Release " + report.release(),
                                        National.release(report.release())));
        Pages.send(response, VIEWS.releasesReport(page, report));
    }

    private void csv(ServerRequest request, ServerResponse response) {
        ReleaseCsv.send(request, response, found(request));
    }

    private void xlsx(ServerRequest request, ServerResponse response) {
        var found = found(request);
        var policy = releases.policy(Visit.of(request).actor(), found.release().policy());
        ReleaseWorkbook.send(request, response, found, policy);
    }

    private Published found(ServerRequest request) {
        return releases.find(Visit.of(request).actor(), National.number(request));
    }
}
