package alongside.workforce.assignments;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.register.Access;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** Adding an assignment to a person. */
public final class NewAssignmentPages implements HttpService {
    private final Assignments assignments;
    private final People people;
    private final Lists lists;

    public NewAssignmentPages(Assignments assignments, People people, Lists lists) {
        this.assignments = assignments;
        this.people = people;
        this.lists = lists;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/new", this::blank).post("/", this::add);
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var dates = AssignmentForm.dates(visit.today(), null);
        send(response, visit, person(request), AssignmentDraft.empty(), dates, FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = person(request);
        var form = Form.of(request);
        var draft = AssignmentForm.draft(form, person.id().toString());
        try {
            assignments.add(visit.actor(), person.id(), draft);
            Pages.goTo(response, visit.path("people", person.id()));
        } catch (Refusal.Invalid e) {
            var view = FormView.wrong(0, e.fields());
            send(response, visit, person, draft, AssignmentForm.dates(form), view);
        }
    }

    private Person person(ServerRequest request) {
        return people.find(Visit.of(request).actor(), Ids.inPath(request, "person"));
    }

    private void send(
            ServerResponse response,
            Visit visit,
            Person person,
            AssignmentDraft draft,
            Map<String, Typed> dates,
            FormView view) {
        var form =
                new AssignmentForm(
                        visit.path("people", person.id(), "assignments"),
                        person.name(),
                        lists.options(visit.actor()).open(),
                        assignments.vacantPosts(visit.actor(), visit.today()),
                        draft,
                        dates,
                        view);
        var page =
                Pages.page(visit, "Add an assignment")
                        .error(!view.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of(person.name(), visit.path("people", person.id())));
        Pages.send(
                response,
                view.status(),
                new StaticTemplates().assignmentsEdit(page, visit.csrf(), form, false));
    }
}
