package alongside.workforce.qualifications;

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
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The qualifications of one person, and the forms that record them. */
public final class PersonQualificationPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Qualifications qualifications;
    private final People people;

    public PersonQualificationPages(Qualifications qualifications, People people) {
        this.qualifications = qualifications;
        this.people = people;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::blank)
                .post("/", this::add)
                .get("/{id}/edit", this::edit)
                .post("/{id}/edit", this::save)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = person(request);
        var all = qualifications.of(visit.actor(), person.id(), visit.today());
        var page =
                Pages.page(visit, "Qualifications").fullWidth().breadcrumbs(trail(visit, person));
        var may = Access.maySupport(visit.actor());
        Pages.send(response, VIEWS.qualificationsPerson(page, visit, person, all, may));
    }

    private void blank(ServerRequest request, ServerResponse response) {
        Access.support(Visit.of(request).actor());
        var person = person(request);
        var draft = QualificationDraft.empty(person.id().toString());
        send(request, response, new QualificationForm(person, null, draft, FormView.fresh(0)));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = person(request);
        var draft = QualificationForm.draft(person.id().toString(), Form.of(request));
        try {
            qualifications.add(visit.actor(), draft, visit.today());
            Pages.goTo(response, path(visit, person));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, e.fields());
            send(request, response, new QualificationForm(person, null, draft, wrong));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        Access.support(Visit.of(request).actor());
        var person = person(request);
        var old = find(request, person);
        var fresh = FormView.fresh(old.version());
        var draft = QualificationDraft.of(old);
        send(request, response, new QualificationForm(person, old.id(), draft, fresh));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var person = person(request);
        var old = find(request, person);
        var draft = QualificationForm.draft(person.id().toString(), form);
        var version = FormView.version(form);
        try {
            qualifications.change(visit.actor(), old.id(), version, draft, visit.today());
            Pages.goTo(response, path(visit, person));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(request, response, new QualificationForm(person, old.id(), draft, wrong));
        } catch (Refusal.Stale e) {
            var saved = QualificationForm.differences(QualificationDraft.of(old), draft);
            var changed = FormView.changed(old.version(), saved);
            send(request, response, new QualificationForm(person, old.id(), draft, changed));
        }
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = person(request);
        var old = find(request, person);
        var version = FormView.version(Form.of(request));
        try {
            qualifications.remove(visit.actor(), old.id(), version, visit.today());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict(
                    "This qualification was changed since you opened it. Go back and look again.");
        }
        Pages.goTo(response, path(visit, person));
    }

    private Person person(ServerRequest request) {
        return people.find(Visit.of(request).actor(), Ids.inPath(request, "person"));
    }

    private Qualification find(ServerRequest request, Person person) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var found = qualifications.find(visit.actor(), id, visit.today());
        if (!found.personId().equals(person.id())) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static String path(Visit visit, Person person) {
        return visit.path("people", person.id(), "qualifications");
    }

    private static Link[] trail(Visit visit, Person person) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of(person.name(), visit.path("people", person.id()))
        };
    }

    private static void send(
            ServerRequest request, ServerResponse response, QualificationForm form) {
        var visit = Visit.of(request);
        var title = form.id() == null ? "Add a qualification" : "Change a qualification";
        var page =
                Pages.page(visit, title)
                        .error(!form.view().isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of(
                                        form.person().name(),
                                        visit.path("people", form.person().id())),
                                Link.of("Qualifications", path(visit, form.person())));
        Pages.send(
                response,
                form.view().status(),
                VIEWS.qualificationsEdit(page, visit, path(visit, form.person()), form));
    }
}
