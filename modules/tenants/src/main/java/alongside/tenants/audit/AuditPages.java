package alongside.tenants.audit;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.tenants.ListView;
import alongside.tenants.Paths;
import alongside.tenants.Said;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/** The audit log as a page. */
public final class AuditPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final AuditLog log;

    public AuditPages(AuditLog log) {
        this.log = log;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/export", this::export).get("/proof", this::proof);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = ListView.of(request, "person", "subject", "from", "to");
        var page = Pages.page(visit, "Audit").fullWidth().breadcrumbs(Paths.home(visit));
        try {
            var filter = Days.filter(view);
            var found = log.page(visit.actor(), filter, view.page(), ListView.SIZE);
            Pages.send(response, VIEWS.auditList(page, view, found, List.of(), Map.of()));
        } catch (Refusal.Invalid refusal) {
            var none = new AuditLog.Found(List.of(), 0);
            var faults = Said.faults(refusal.fields());
            Pages.sendAgain(
                    response,
                    VIEWS.auditList(page.error(true), view, none, faults, refusal.fields()));
        }
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = ListView.of(request, "person", "subject", "from", "to");
        var filter = Days.filter(view);
        Export.of("audit", "Audit log")
                .about("Filter", words(filter))
                .columns("When", "Who", "What", "Subject", "Before", "After")
                .send(
                        request,
                        response,
                        rows ->
                                log.export(
                                        visit.actor(),
                                        filter,
                                        view.query(),
                                        e ->
                                                rows.add(
                                                        e.at(),
                                                        e.actorName(),
                                                        e.words(),
                                                        e.subject(),
                                                        e.before(),
                                                        e.after())));
    }

    private void proof(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Pages.page(visit, "Check of the audit log")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Audit", visit.path("audit")));
        Pages.send(response, VIEWS.auditProof(page, log.prove(visit.actor())));
    }

    private static String words(AuditFilter filter) {
        return (filter.person().isEmpty() ? "Anybody" : "Person: " + filter.person())
                + (filter.subject().isEmpty() ? "" : ", about: " + filter.subject())
                + (filter.from() == null ? "" : ", from " + Words.date(filter.from()))
                + (filter.to() == null ? "" : ", to " + Words.date(filter.to()));
    }
}
