package alongside.workforce.people;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adding a person and correcting what is known of one. */
final class PersonForms {
    private final People people;

    PersonForms(People people) {
        this.people = people;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        send(
                response,
                visit,
                "Add a person",
                visit.path("people"),
                PersonDraft.empty(),
                FormView.fresh(0));
    }

    void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        try {
            var person = people.add(visit.actor(), draft);
            Pages.goTo(response, visit.path("people", person.id()));
        } catch (Refusal.Invalid e) {
            send(
                    response,
                    visit,
                    "Add a person",
                    visit.path("people"),
                    draft,
                    FormView.wrong(0, e.fields()));
        }
    }

    void details(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var person = people.find(visit.actor(), Ids.inPath(request, "id"));
        send(
                response,
                visit,
                "Change details",
                action(visit, person.id()),
                PersonDraft.of(person),
                FormView.fresh(person.version()));
    }

    void correct(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.inPath(request, "id");
        var draft = draft(form);
        var version = FormView.version(form);
        try {
            var person = people.correct(visit.actor(), id, version, draft);
            Pages.goTo(response, visit.path("people", person.id()));
        } catch (Refusal.Invalid e) {
            again(response, visit, id, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            // What was typed stays; beside it stands what somebody else saved meanwhile.
            var now = people.find(visit.actor(), id);
            again(
                    response,
                    visit,
                    id,
                    draft,
                    FormView.changed(now.version(), differences(now, draft)));
        }
    }

    private static Map<String, String> differences(Person now, PersonDraft typed) {
        var saved = PersonDraft.of(now);
        return FormView.differing(
                List.of(
                        new String[] {"First name", saved.firstName(), typed.firstName()},
                        new String[] {"Last name", saved.lastName(), typed.lastName()},
                        new String[] {
                            "Staff number",
                            PersonDraft.given(saved.employeeNumber()),
                            typed.employeeNumber()
                        },
                        new String[] {"Email", PersonDraft.given(saved.email()), typed.email()}));
    }

    private static void again(
            ServerResponse response, Visit visit, UUID id, PersonDraft draft, FormView form) {
        send(response, visit, "Change details", action(visit, id), draft, form);
    }

    private static String action(Visit visit, UUID id) {
        return visit.path("people", id, "details");
    }

    private static PersonDraft draft(Form form) {
        return new PersonDraft(
                form.text("first_name"),
                form.text("last_name"),
                form.text("employee_number"),
                form.text("email"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            String title,
            String action,
            PersonDraft draft,
            FormView form) {
        var page =
                Pages.page(visit, title)
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("People", visit.path("people")));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().peopleEdit(page, visit.csrf(), action, draft, form));
    }
}
