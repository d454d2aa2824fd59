package alongside.tenants.home;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.audit.AuditLog;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;

/** The home page of a person in a Trust. */
public final class HomePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Home home;

    public HomePages(Home home) {
        this.home = home;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var actor = visit.actor();
        var since = home.visit(actor, visit.now());
        var look =
                new HomeLook(
                        visit.now(),
                        actor.name(),
                        home.toDo(actor, visit.today()),
                        home.figures(actor, visit.today()),
                        Home.seesChanges(actor),
                        LocalDate.ofInstant(since, Visit.ZONE),
                        home.changes(actor, since),
                        AuditLog.reads(actor));
        var page = Pages.page(visit, "Your work today").fullWidth();
        Pages.send(response, VIEWS.homeShow(page, visit, look));
    }
}
