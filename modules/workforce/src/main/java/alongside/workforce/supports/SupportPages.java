package alongside.workforce.supports;

import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.supervision.Sessions;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The supports of one person on one page. */
public final class SupportPages implements HttpService {
    private static final int FEW = 20;

    private final Supports supports;
    private final Sessions sessions;

    public SupportPages(Supports supports, Sessions sessions) {
        this.supports = supports;
        this.sessions = sessions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.forPage(request.query(), visit.today());
        var of = supports.find(visit.actor(), Ids.inPath(request, "person"), selection.asAt());
        var held = sessions.all(visit.actor(), newest(selection), of.personId(), few()).rows();
        var reads = Access.mayRead(visit.actor());
        var page =
                Pages.page(visit, "Supports of " + of.personName())
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(reads ? trail(visit, of) : ownTrail(visit));
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates()
                        .supportsShow(
                                page,
                                visit,
                                of,
                                selection,
                                held,
                                Access.maySupport(visit.actor())));
    }

    private static Selection newest(Selection selection) {
        return new Selection(
                selection.asAt(), selection.state(), "", Slice.WHOLE, new Sort("start", true));
    }

    static Span few() {
        return new Span(Span.page(1).after(), 0, FEW);
    }

    private static Link[] trail(Visit visit, Supports.Of of) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of(of.personName(), visit.path("people", of.personId()))
        };
    }

    private static Link[] ownTrail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("My support", visit.path("my", "support"))
        };
    }
}
