package alongside.tenants.services;

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
import alongside.tenants.ServiceCategory;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The services of a Trust as pages. */
public final class ServicePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final Map<String, Comparator<Service>> ORDERS =
            Map.of(
                    "name", Comparator.comparing(Service::name, String.CASE_INSENSITIVE_ORDER),
                    "category", Comparator.comparing(service -> service.category().label()),
                    "teams", Comparator.comparingInt(Service::teams));

    private final Services services;

    public ServicePages(Services services) {
        this.services = services;
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
        var all = services.all(visit.actor());
        var found = found(view, all);
        var page = Pages.page(visit, "Services").fullWidth().breadcrumbs(Paths.settings(visit));
        Pages.send(
                response,
                VIEWS.servicesList(
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
        var found = found(view, services.all(Visit.of(request).actor()));
        Export.of("services", "Services")
                .about("Filter", words(view))
                .about("Teams", "Teams of the service that are open today")
                .columns("Name", "National category", "Teams", "Closed on")
                .send(
                        request,
                        response,
                        rows ->
                                found.forEach(s ->
                                        rows.add(
                                                s.name(),
                                                s.category().label(),
                                                s.teams(),
                                                s.closedOn())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var service = services.find(visit.actor(), Paths.id(request));
        var page =
                Pages.page(visit, service.name())
                        .breadcrumbs(crumbs(visit))
                        .banner(Said.done(request, "Service"));
        Pages.send(response, VIEWS.servicesShow(page, visit, service, Access.edits(visit.actor())));
    }

    private void fresh(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var form = new ServiceForm("", new ServiceDraft("", ""), 0, Map.of());
        Pages.send(response, VIEWS.servicesForm(page(visit, form), visit, form));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var service = services.find(visit.actor(), Paths.id(request));
        var form =
                new ServiceForm(
                        service.id().toString(),
                        new ServiceDraft(null, null).over(service),
                        service.version(),
                        Map.of());
        Pages.send(response, VIEWS.servicesForm(page(visit, form), visit, form));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(request);
        try {
            var added = services.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("services", added.id()) + Said.after("added"));
        } catch (Refusal.Invalid refusal) {
            again(visit, response, new ServiceForm("", draft, 0, refusal.fields()));
        }
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Paths.id(request);
        var draft = draft(request);
        var version = Paths.version(request);
        try {
            services.change(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("services", id) + Said.after("changed"));
        } catch (Refusal.Invalid refusal) {
            var form = new ServiceForm(id.toString(), draft, version, refusal.fields());
            again(visit, response, form);
        }
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = services.close(visit.actor(), Paths.id(request), visit.today());
        Pages.goTo(response, visit.path("services", closed.id()) + Said.after("closed"));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var open = services.reopen(visit.actor(), Paths.id(request));
        Pages.goTo(response, visit.path("services", open.id()) + Said.after("reopened"));
    }

    private static void again(Visit visit, ServerResponse response, ServiceForm form) {
        var page = page(visit, form).error(true);
        Pages.sendAgain(response, VIEWS.servicesForm(page, visit, form));
    }

    private static Page page(Visit visit, ServiceForm form) {
        return Pages.page(visit, form.title()).breadcrumbs(crumbs(visit));
    }

    private static List<Link> crumbs(Visit visit) {
        return Paths.below(visit, "Services", "services");
    }

    private static ServiceDraft draft(ServerRequest request) {
        var form = Form.of(request);
        return new ServiceDraft(form.text("name"), form.text("category"));
    }

    private static ListView view(ServerRequest request) {
        return ListView.of(request, "q", "category", "state");
    }

    private static List<Service> found(ListView view, List<Service> all) {
        var found =
                all.stream()
                        .filter(view::shows)
                        .filter(s -> view.matches("q", s.name()))
                        .filter(s -> view.chose("category", s.category().key()))
                        .toList();
        return view.sorted(found, ORDERS);
    }

    private static String words(ListView view) {
        var category = ServiceCategory.of(view.filter("category")).map(ServiceCategory::label);
        return Paths.state(view)
                + Paths.holding(view)
                + category.map(label -> ", national category " + label).orElse("");
    }
}
