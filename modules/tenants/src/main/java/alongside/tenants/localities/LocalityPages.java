package alongside.tenants.localities;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.tenants.Access;
import alongside.tenants.ListView;
import alongside.tenants.Paths;
import alongside.tenants.Said;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The localities of a Trust as pages. */
public final class LocalityPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final Map<String, Comparator<Locality>> ORDERS =
            Map.of(
                    "name", Comparator.comparing(Locality::name, String.CASE_INSENSITIVE_ORDER),
                    "teams", Comparator.comparingInt(Locality::teams));

    private final Localities localities;

    public LocalityPages(Localities localities) {
        this.localities = localities;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", this::fresh)
                .post("/", this::add)
                .get("/{id}", this::show)
                .get("/{id}/edit", this::edit)
                .post("/{id}", this::change)
                .post("/{id}/closure", this::close)
                .post("/{id}/reopening", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = view(request);
        var all = localities.all(visit.actor());
        var found = found(view, all);
        var page = Pages.page(visit, "Localities").fullWidth().breadcrumbs(Paths.settings(visit));
        Pages.send(
                response,
                VIEWS.localitiesList(
                        page,
                        visit,
                        view,
                        view.slice(found),
                        found.size(),
                        all.isEmpty(),
                        Access.edits(visit.actor())));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var view = view(request);
        var found = found(view, localities.all(Visit.of(request).actor()));
        Export.of("localities", "Localities")
                .about("Filter", words(view))
                .about("Teams", "Teams in the locality that are open today")
                .columns("Name", "Teams", "Closed on")
                .send(
                        request,
                        response,
                        rows -> found.forEach(s -> rows.add(s.name(), s.teams(), s.closedOn())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var locality = localities.find(visit.actor(), Paths.id(request));
        var page =
                Pages.page(visit, locality.name())
                        .breadcrumbs(crumbs(visit))
                        .banner(Said.done(request, "Locality"));
        Pages.send(
                response, VIEWS.localitiesShow(page, visit, locality, Access.edits(visit.actor())));
    }

    private void fresh(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var form = new LocalityForm("", new LocalityDraft(""), 0, Map.of());
        Pages.send(response, VIEWS.localitiesForm(page(visit, form), visit, form));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var locality = localities.find(visit.actor(), Paths.id(request));
        var form =
                new LocalityForm(
                        locality.id().toString(),
                        new LocalityDraft(null).over(locality),
                        locality.version(),
                        Map.of());
        Pages.send(response, VIEWS.localitiesForm(page(visit, form), visit, form));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(request);
        try {
            var added = localities.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("localities", added.id()) + Said.after("added"));
        } catch (Refusal.Invalid refusal) {
            again(visit, response, new LocalityForm("", draft, 0, refusal.fields()));
        }
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Paths.id(request);
        var draft = draft(request);
        var version = Paths.version(request);
        try {
            localities.change(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("localities", id) + Said.after("changed"));
        } catch (Refusal.Invalid refusal) {
            var form = new LocalityForm(id.toString(), draft, version, refusal.fields());
            again(visit, response, form);
        }
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = localities.close(visit.actor(), Paths.id(request), visit.today());
        Pages.goTo(response, visit.path("localities", closed.id()) + Said.after("closed"));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var open = localities.reopen(visit.actor(), Paths.id(request));
        Pages.goTo(response, visit.path("localities", open.id()) + Said.after("reopened"));
    }

    private static void again(Visit visit, ServerResponse response, LocalityForm form) {
        var page = page(visit, form).error(true);
        Pages.sendAgain(response, VIEWS.localitiesForm(page, visit, form));
    }

    private static Page page(Visit visit, LocalityForm form) {
        return Pages.page(visit, form.title()).breadcrumbs(crumbs(visit));
    }

    private static List<Link> crumbs(Visit visit) {
        return Paths.below(visit, "Localities", "localities");
    }

    private static LocalityDraft draft(ServerRequest request) {
        var form = Form.of(request);
        return new LocalityDraft(form.text("name"));
    }

    private static ListView view(ServerRequest request) {
        return ListView.of(request, "q", "state");
    }

    private static List<Locality> found(ListView view, List<Locality> all) {
        var found =
                all.stream().filter(view::shows).filter(s -> view.matches("q", s.name())).toList();
        return view.sorted(found, ORDERS);
    }

    private static String words(ListView view) {
        return Paths.state(view) + Paths.holding(view);
    }
}
