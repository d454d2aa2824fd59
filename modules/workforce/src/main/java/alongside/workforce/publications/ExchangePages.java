package alongside.workforce.publications;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.register.Access;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;

/** The pathways that other Trusts show: to read, to compare with one's own, and to copy. */
public final class ExchangePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Publications publications;
    private final Pathways pathways;

    public ExchangePages(Publications publications, Pathways pathways) {
        this.publications = publications;
        this.pathways = pathways;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/comparison", this::compare)
                .get("/{from}/{pathway}", this::show)
                .post("/{from}/{pathway}/copies", this::copy);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var others = others(visit);
        var page = Pages.page(visit, "Pathways of other Trusts").breadcrumbs(trail(visit));
        Pages.send(response, VIEWS.publicationsList(page, visit, others));
    }

    private List<Publication> others(Visit visit) {
        return publications.all().stream()
                .filter(p -> !p.trust().equals(visit.trust().slug()))
                .toList();
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = find(request);
        send(response, visit, found, found.name(), FormView.fresh(0));
    }

    private void copy(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = find(request);
        var name = Form.of(request).text("name");
        try {
            var wanted = name.isBlank() ? found.name() : name;
            var made = pathways.create(visit.actor(), wanted, found.steps());
            Pages.goTo(response, visit.path("pathways", made.id()));
        } catch (Refusal.Invalid e) {
            send(response, visit, found, name, FormView.wrong(0, e.fields()));
        }
    }

    private static void send(
            ServerResponse response, Visit visit, Publication found, String name, FormView form) {
        var page =
                Pages.page(visit, found.name())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Career pathways", visit.path("pathways")),
                                Link.of(
                                        "Pathways of other Trusts",
                                        visit.path("published-pathways")));
        var view = new ExchangeView(visit, found, Access.mayEdit(visit.actor()), name, form);
        Pages.send(response, form.status(), VIEWS.publicationsOther(page, view));
    }

    private void compare(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var comparable = comparable(visit);
        var first = Selection.text(request.query(), "first");
        var second = Selection.text(request.query(), "second");
        var comparison = Comparison.of(comparable, first, second);
        var page = Pages.page(visit, "Compare pathways").fullWidth().breadcrumbs(trail(visit));
        Pages.send(response, VIEWS.publicationsCompare(page, visit, comparison));
    }

    private List<Comparison.Side> comparable(Visit visit) {
        var all = new ArrayList<Comparison.Side>();
        pathways.all(visit.actor()).stream().map(Comparison.Side::of).forEach(all::add);
        others(visit).stream().map(Comparison.Side::of).forEach(all::add);
        return all;
    }

    private Publication find(ServerRequest request) {
        var from = request.path().pathParameters().get("from");
        return publications.find(from, Ids.inPath(request, "pathway"));
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("Career pathways", visit.path("pathways"))
        };
    }
}
