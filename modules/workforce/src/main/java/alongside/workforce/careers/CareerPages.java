package alongside.workforce.careers;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.register.Numbers;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** A person's career: where they are on the Trust's pathways, and what comes next. */
public final class CareerPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Careers careers;
    private final People people;
    private final Drafting drafting;

    public CareerPages(Careers careers, People people, Drafting drafting) {
        this.careers = careers;
        this.people = people;
        this.drafting = drafting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .post("/", this::begin)
                .get("/{id}/steps/{number}", this::step)
                .post("/{id}/steps/{number}", this::record)
                .post("/{id}/steps/{number}/withdrawal", this::withdraw)
                .get("/{id}/conversations/new", this::conversation)
                .post("/{id}/conversations", this::talk)
                .post("/{id}/moves", this::move);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(
                response,
                visit,
                person(request),
                new CareerForm("", Typed.empty(), FormView.fresh(0)));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = person(request);
        var form = Form.of(request);
        var pathway = form.text("pathway_id");
        try {
            var on = form.date("begun_on").orElse(visit.today());
            careers.begin(visit.actor(), person.id(), Ids.of(pathway), on);
            Pages.goTo(response, CareerView.path(visit, person));
        } catch (Refusal.Invalid e) {
            var typed = Typed.date(form, "begun_on");
            var view = FormView.wrong(0, e.fields());
            send(response, visit, person, new CareerForm(pathway, typed, view));
        }
    }

    private void step(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var career = career(request);
        var step = StepForm.of(career, number(career, request));
        send(response, visit, person(request), step);
    }

    private void record(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var career = career(request);
        var number = number(career, request);
        var version = FormView.version(form);
        var draft = StepForm.draft(form);
        var person = person(request);
        try {
            careers.record(visit.actor(), person.id(), career.id(), number, version, draft);
            Pages.goTo(response, CareerView.path(visit, person));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, person, StepForm.typed(career, number, form, wrong));
        } catch (Refusal.Stale e) {
            var now = career(request);
            var changed = FormView.changed(now.version(), StepForm.differences(now, number, form));
            send(response, visit, person, StepForm.typed(now, number, form, changed));
        }
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var career = career(request);
        careers.withdraw(
                visit.actor(),
                career.personId(),
                career.id(),
                Numbers.inPath(request),
                FormView.version(Form.of(request)));
        Pages.goTo(response, CareerView.path(visit, person(request)));
    }

    private void conversation(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var career = career(request);
        var person = person(request);
        var drafts = drafting.open(request, talkForm(person, career));
        var form =
                drafts.typed()
                        .map(typed ->
                                TalkForm.typed(typed, FormView.fresh(FormView.version(typed))))
                        .orElseGet(() -> TalkForm.fresh(career, visit.today()));
        sendTalk(response, visit, person, career, form, drafts);
    }

    private void talk(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var career = career(request);
        var person = person(request);
        var version = FormView.version(form);
        try {
            var heldOn =
                    form.date("held_on")
                            .orElseThrow(
                                    () -> Refusal.invalid("held_on", "Enter the day you talked"));
            var next = form.text("next_step");
            careers.talk(visit.actor(), person.id(), career.id(), version, heldOn, next);
            drafting.submitted(request);
            Pages.goTo(response, CareerView.path(visit, person));
        } catch (Refusal.Invalid e) {
            var wrong = TalkForm.typed(form, FormView.wrong(version, e.fields()));
            sendTalk(response, visit, person, career, wrong, again(request, person, career));
        } catch (Refusal.Stale e) {
            var now = career(request);
            var changed = FormView.changed(now.version(), TalkForm.saved(now));
            var typed = TalkForm.typed(form, changed);
            sendTalk(response, visit, person, now, typed, again(request, person, career));
        }
    }

    private DraftBar again(ServerRequest request, Person person, Career career) {
        return drafting.again(request, talkForm(person, career));
    }

    private static Object[] talkForm(Person person, Career career) {
        return new Object[] {"people", person.id(), "careers", career.id(), "conversations", "new"};
    }

    private void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var career = career(request);
        var version = FormView.version(Form.of(request));
        careers.move(visit.actor(), career.personId(), career.id(), version);
        Pages.goTo(response, CareerView.path(visit, person(request)));
    }

    private Person person(ServerRequest request) {
        return people.find(Visit.of(request).actor(), Ids.inPath(request, "person"));
    }

    private Career career(ServerRequest request) {
        return careers.find(
                Visit.of(request).actor(),
                Ids.inPath(request, "person"),
                Ids.inPath(request, "id"));
    }

    private static int number(Career career, ServerRequest request) {
        var number = Numbers.inPath(request);
        if (number > career.steps().size()) {
            throw Refusal.notFound();
        }
        return number;
    }

    private void send(ServerResponse response, Visit visit, Person person, CareerForm form) {
        var mayRecord = Careers.mayRecord(visit.actor());
        var view =
                new CareerView(
                        visit,
                        person,
                        careers.all(visit.actor(), person.id()),
                        careers.history(visit.actor(), person.id()),
                        mayRecord ? careers.open(visit.actor()) : List.of(),
                        mayRecord,
                        form);
        var page =
                Pages.page(visit, "Career")
                        .fullWidth()
                        .error(!form.view().isFresh())
                        .breadcrumbs(trail(visit, person));
        Pages.send(response, form.view().status(), VIEWS.careersShow(page, view));
    }

    private static void send(ServerResponse response, Visit visit, Person person, StepForm form) {
        var page =
                Pages.page(visit, "Record a step")
                        .error(!form.view().isFresh())
                        .breadcrumbs(below(visit, person));
        var action = CareerView.path(visit, person, form.career().id(), "steps", form.number());
        Pages.send(response, form.view().status(), VIEWS.careersStep(page, visit, action, form));
    }

    private static void sendTalk(
            ServerResponse response,
            Visit visit,
            Person person,
            Career career,
            TalkForm form,
            DraftBar drafts) {
        var page =
                Pages.page(visit, "Record a conversation")
                        .error(!form.view().isFresh())
                        .breadcrumbs(below(visit, person));
        var action = CareerView.path(visit, person, career.id(), "conversations");
        Pages.send(
                response,
                form.view().status(),
                VIEWS.careersTalk(page, visit, action, form, drafts));
    }

    private static Link[] trail(Visit visit, Person person) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of(person.name(), visit.path("people", person.id()))
        };
    }

    private static Link[] below(Visit visit, Person person) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of(person.name(), visit.path("people", person.id())),
            Link.of("Career", CareerView.path(visit, person))
        };
    }
}
