package alongside.workforce.roles;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.dateinput.DateInput;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** What a person's roles do not do, and when they agreed to it. */
public final class BoundaryPages implements HttpService {
    private final Boundaries boundaries;
    private final People people;

    public BoundaryPages(Boundaries boundaries, People people) {
        this.boundaries = boundaries;
        this.people = people;
    }

    /** The page, with what was typed into its form. */
    public record Shown(
            Visit visit,
            Person person,
            List<Boundary> boundaries,
            boolean mayRecord,
            String role,
            Typed day,
            FormView form) {
        public String path() {
            return visit.path("people", person.id(), "boundaries");
        }

        public DateInput date() {
            return day.input("acknowledged_on", "When did they agree?")
                    .hint("For example, 30 9 2026")
                    .error(form.fault("acknowledged_on"));
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::acknowledge);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, "", Typed.empty(), FormView.fresh(0));
    }

    private void acknowledge(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var person = Ids.inPath(request, "person");
        var role = form.text("role_id");
        try {
            var on =
                    form.date("acknowledged_on")
                            .orElseThrow(() ->
                                    Refusal.invalid(
                                            "acknowledged_on", "Enter the day they agreed"));
            var id = Ids.of(role);
            if (id == null) {
                throw Refusal.invalid("role_id", "Choose a role");
            }
            boundaries.acknowledge(visit.actor(), person, id, on, visit.today());
            Pages.goTo(response, visit.path("people", person, "boundaries"));
        } catch (Refusal.Invalid e) {
            var typed = Typed.date(form, "acknowledged_on");
            send(request, response, role, typed, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, String role, Typed day, FormView form) {
        var visit = Visit.of(request);
        var person = people.find(visit.actor(), Ids.inPath(request, "person"));
        var shown =
                new Shown(
                        visit,
                        person,
                        boundaries.of(visit.actor(), person.id(), visit.today()),
                        Boundaries.mayRecord(visit.actor()),
                        role,
                        day,
                        form);
        var page =
                Pages.page(visit, "Role boundaries")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of(person.name(), visit.path("people", person.id())));
        Pages.send(response, form.status(), new StaticTemplates().rolesBoundaries(page, shown));
    }
}
