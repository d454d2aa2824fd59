package alongside.tenants.teams;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.tenants.Access;
import alongside.tenants.ListView;
import alongside.tenants.Name;
import alongside.tenants.Paths;
import alongside.tenants.Said;
import alongside.tenants.localities.Localities;
import alongside.tenants.services.Services;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The teams of a Trust as pages. */
public final class TeamPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final Map<String, Comparator<Team>> ORDERS =
            Map.of(
                    "name", Comparator.comparing(Team::name, String.CASE_INSENSITIVE_ORDER),
                    "service", Comparator.comparing(Team::service, String.CASE_INSENSITIVE_ORDER),
                    "locality", Comparator.comparing(TeamPages::place),
                    "kind", Comparator.comparing(team -> Kind.label(team.kind())));

    private final Teams teams;
    private final Services services;
    private final Localities localities;

    public TeamPages(Teams teams, Services services, Localities localities) {
        this.teams = teams;
        this.services = services;
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
        var actor = visit.actor();
        var view = view(request);
        var all = teams.all(actor);
        var found = found(view, all);
        var list =
                new TeamList(
                        view.slice(found),
                        found.size(),
                        all.isEmpty(),
                        services.all(actor),
                        localities.all(actor),
                        Access.edits(actor));
        var page = Pages.page(visit, "Teams").fullWidth().breadcrumbs(Paths.settings(visit));
        Pages.send(response, VIEWS.teamsList(page, visit, view, list));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = view(request);
        var found = found(view, teams.all(visit.actor()));
        Export.of("teams", "Teams")
                .about("Filter", words(visit.actor(), view))
                .columns("Name", "Service", "Locality", "Kind", "Closed on")
                .send(
                        request,
                        response,
                        rows ->
                                found.forEach(s ->
                                        rows.add(
                                                s.name(),
                                                s.service(),
                                                s.locality(),
                                                Kind.label(s.kind()),
                                                s.closedOn())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var team = teams.find(visit.actor(), Paths.id(request));
        var page =
                Pages.page(visit, team.name())
                        .breadcrumbs(crumbs(visit))
                        .banner(Said.done(request, "Team"));
        Pages.send(response, VIEWS.teamsShow(page, visit, team, Access.edits(visit.actor())));
    }

    private void fresh(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var form =
                form(
                        visit,
                        "",
                        new TeamDraft("", request.query().first("service").orElse(""), "", ""),
                        0,
                        Map.of());
        Pages.send(response, VIEWS.teamsForm(page(visit, form), visit, form));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.requireEditor(visit.actor());
        var team = teams.find(visit.actor(), Paths.id(request));
        var form =
                form(
                        visit,
                        team.id().toString(),
                        new TeamDraft(null, null, null, null).over(team),
                        team.version(),
                        Map.of());
        Pages.send(response, VIEWS.teamsForm(page(visit, form), visit, form));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(request);
        try {
            var added = teams.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("teams", added.id()) + Said.after("added"));
        } catch (Refusal.Invalid refusal) {
            again(visit, response, form(visit, "", draft, 0, refusal.fields()));
        }
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Paths.id(request);
        var draft = draft(request);
        var version = Paths.version(request);
        try {
            teams.change(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("teams", id) + Said.after("changed"));
        } catch (Refusal.Invalid refusal) {
            var form = form(visit, id.toString(), draft, version, refusal.fields());
            again(visit, response, form);
        }
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = teams.close(visit.actor(), Paths.id(request), visit.today());
        Pages.goTo(response, visit.path("teams", closed.id()) + Said.after("closed"));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var open = teams.reopen(visit.actor(), Paths.id(request));
        Pages.goTo(response, visit.path("teams", open.id()) + Said.after("reopened"));
    }

    private static void again(Visit visit, ServerResponse response, TeamForm form) {
        var page = page(visit, form).error(true);
        Pages.sendAgain(response, VIEWS.teamsForm(page, visit, form));
    }

    private static Page page(Visit visit, TeamForm form) {
        return Pages.page(visit, form.title()).breadcrumbs(crumbs(visit));
    }

    private static List<Link> crumbs(Visit visit) {
        return Paths.below(visit, "Teams", "teams");
    }

    private static TeamDraft draft(ServerRequest request) {
        var form = Form.of(request);
        var kind = form.text("kind");
        return new TeamDraft(
                form.text("name"),
                form.text("service_id"),
                form.text("locality_id"),
                kind.equals(TeamForm.OWN) ? form.text("own_kind") : kind);
    }

    private TeamForm form(
            Visit visit, String id, TeamDraft draft, int version, Map<String, String> errors) {
        return new TeamForm(
                id,
                draft,
                version,
                TeamForm.options(services.all(visit.actor()), draft.serviceId()),
                TeamForm.options(localities.all(visit.actor()), draft.localityId()),
                errors);
    }

    private static ListView view(ServerRequest request) {
        return ListView.of(request, "q", "service", "locality", "kind", "state");
    }

    private static List<Team> found(ListView view, List<Team> all) {
        var found =
                all.stream()
                        .filter(view::shows)
                        .filter(t -> view.matches("q", t.name()))
                        .filter(t -> view.chose("service", t.serviceId()))
                        .filter(t -> view.chose("locality", String.valueOf(t.localityId())))
                        .filter(t -> view.chose("kind", t.kind()))
                        .toList();
        return view.sorted(found, ORDERS);
    }

    private String words(Actor actor, ListView view) {
        var kind = view.filter("kind");
        return Paths.state(view)
                + Paths.holding(view)
                + chosen(", service ", services.all(actor), view.filter("service"))
                + chosen(", locality ", localities.all(actor), view.filter("locality"))
                + (kind.isEmpty() ? "" : ", kind " + Kind.label(kind));
    }

    private static String chosen(String label, List<? extends Name.Named> things, String id) {
        return things.stream()
                .filter(thing -> thing.id().toString().equals(id))
                .map(thing -> label + thing.name())
                .findFirst()
                .orElse("");
    }

    private static String place(Team team) {
        return Objects.requireNonNullElse(team.locality(), "").toLowerCase(Locale.UK);
    }
}
