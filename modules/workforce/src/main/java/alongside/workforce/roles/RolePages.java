package alongside.workforce.roles;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.RolePart;
import alongside.workforce.register.Access;
import alongside.workforce.register.Numbers;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading, describing and approving roles. */
public final class RolePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Roles roles;
    private final List<RolePart> parts;

    /**
     * @param parts what other modules say of a role
     */
    public RolePages(Roles roles, List<RolePart> parts) {
        this.roles = roles;
        this.parts = parts;
    }

    /** A version of a role, with all of them. */
    public record Shown(
            Visit visit,
            JobRole role,
            List<JobRole> versions,
            List<RolePart.Line> lines,
            boolean mayEdit) {
        public String path(String what) {
            return visit.path("roles", role.id(), "versions", role.number(), what);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::fresh)
                .post("/", this::create)
                .get("/{id}", this::show)
                .post("/{id}/versions", this::begin)
                .get("/{id}/versions/{number}", this::show)
                .get("/{id}/versions/{number}/edit", this::edit)
                .post("/{id}/versions/{number}/edit", this::save)
                .post("/{id}/versions/{number}/status", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = roles.all(visit.actor());
        var page = Pages.page(visit, "Roles").fullWidth().breadcrumbs(trail(visit));
        Pages.send(response, VIEWS.rolesList(page, visit, all, Access.mayEdit(visit.actor())));
    }

    private void fresh(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        sendNew(response, visit, typed("", true, "", ""), FormView.fresh(0));
    }

    private void create(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = typed(form, form.text("name"), !form.text("peer_support").equals("no"));
        try {
            var made = roles.create(visit.actor(), draft);
            Pages.goTo(response, visit.path("roles", made.id()));
        } catch (Refusal.Invalid e) {
            sendNew(response, visit, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var shown = shown(request);
        var visit = shown.visit();
        var page = Pages.page(visit, shown.role().name()).breadcrumbs(below(visit));
        Pages.send(response, VIEWS.rolesShow(page, shown));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var made = roles.begin(visit.actor(), Ids.inPath(request, "id"));
        Pages.goTo(response, visit.path("roles", made.id(), "versions", made.number(), "edit"));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        Access.edit(Visit.of(request).actor());
        var shown = shown(request);
        sendForm(
                response,
                shown,
                RoleDraft.of(shown.role()),
                FormView.fresh(shown.role().version()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var shown = shown(request);
        var role = shown.role();
        var draft = typed(form, role.name(), role.peerSupport());
        var version = FormView.version(form);
        try {
            roles.edit(visit.actor(), role.id(), role.number(), version, draft);
            Pages.goTo(response, visit.path("roles", role.id()));
        } catch (Refusal.Invalid e) {
            sendForm(response, shown, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = differences(RoleDraft.of(role), draft);
            sendForm(response, shown, draft, FormView.changed(role.version(), saved));
        }
    }

    private void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.inPath(request, "id");
        roles.move(
                visit.actor(),
                id,
                Numbers.inPath(request),
                FormView.version(form),
                form.text("status"));
        Pages.goTo(response, visit.path("roles", id));
    }

    private static RoleDraft typed(Form form, String name, boolean peerSupport) {
        return RoleDraft.typed(
                name,
                peerSupport,
                form.text("band"),
                form.text("purpose"),
                form.text("boundary_statement"),
                form.text("essential"),
                form.text("desirable"));
    }

    private static RoleDraft typed(String name, boolean peer, String band, String purpose) {
        return RoleDraft.typed(name, peer, band, purpose, "", "", "");
    }

    private static Map<String, String> differences(RoleDraft saved, RoleDraft typed) {
        return FormView.differing(
                List.of(
                        row("Band", saved.band(), typed.band()),
                        row("Purpose", saved.purpose(), typed.purpose()),
                        row("Boundaries", saved.boundaryStatement(), typed.boundaryStatement()),
                        row("Essential", saved.typed(true), typed.typed(true)),
                        row("Desirable", saved.typed(false), typed.typed(false))));
    }

    private static String[] row(String field, @Nullable String saved, @Nullable String typed) {
        return new String[] {field, RoleDraft.given(saved), RoleDraft.given(typed)};
    }

    private Shown shown(ServerRequest request) {
        var visit = Visit.of(request);
        var versions = roles.versions(visit.actor(), Ids.inPath(request, "id"));
        var role =
                request.path().pathParameters().contains("number")
                        ? versions.stream()
                                .filter(v -> v.number() == Numbers.inPath(request))
                                .findFirst()
                                .orElseThrow(Refusal::notFound)
                        : versions.getFirst();
        var lines =
                parts.stream()
                        .flatMap(part -> part.line(visit.actor(), role.id()).stream())
                        .toList();
        return new Shown(visit, role, versions, lines, Access.mayEdit(visit.actor()));
    }

    private static void sendNew(
            ServerResponse response, Visit visit, RoleDraft draft, FormView form) {
        var page = page(visit, "Add a role", form).breadcrumbs(below(visit));
        Pages.send(response, form.status(), VIEWS.rolesAdd(page, visit, draft, form));
    }

    private static void sendForm(
            ServerResponse response, Shown shown, RoleDraft draft, FormView form) {
        var visit = shown.visit();
        var page = page(visit, "Describe the role", form).breadcrumbs(below(visit));
        Pages.send(response, form.status(), VIEWS.rolesEdit(page, shown, draft, form));
    }

    private static Page page(Visit visit, String title, FormView form) {
        return Pages.page(visit, title).error(!form.isFresh());
    }

    private static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()), Link.of("Workforce", visit.path("growth"))
        };
    }

    private static Link[] below(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of("Roles", visit.path("roles"))
        };
    }
}
