package alongside.workforce.supervision;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.people.People;
import alongside.workforce.register.Access;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Recording a session, correcting its day and length, and removing one. */
final class SessionForms {
    private static final int MOST_CHOICES = 60;

    private final Sessions sessions;
    private final People people;
    private final Lists lists;
    private final Members members;

    SessionForms(Sessions sessions, People people, Lists lists, Members members) {
        this.sessions = sessions;
        this.people = people;
        this.lists = lists;
        this.members = members;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var person = Selection.text(request.query(), "person");
        var draft =
                new SessionDraft(
                        Selection.text(request.query(), "kind"),
                        "",
                        "60",
                        visit.actor().person().toString(),
                        person.isEmpty() ? List.of() : List.of(person));
        send(request, response, draft, Typed.of(visit.today()), FormView.fresh(0));
    }

    void record(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var form = Form.of(request);
        var heldOn = Typed.date(form, "held_on");
        var draft = SessionForm.draft(form, heldOn);
        try {
            var session = sessions.record(visit.actor(), draft, visit.today());
            Pages.goTo(response, visit.path("supervision", "sessions", session.id()));
        } catch (Refusal.Invalid e) {
            send(request, response, draft, heldOn, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            SessionDraft draft,
            Typed heldOn,
            FormView view) {
        var visit = Visit.of(request);
        var filter = Selection.of(request.query(), visit.today());
        var found =
                people.all(visit.actor(), filter, new Span(Span.page(1).after(), 0, MOST_CHOICES));
        var choices = new ArrayList<Options.Choice>();
        for (var row : found.rows()) {
            var place = row.teams().isEmpty() ? row.services() : row.teams();
            choices.add(new Options.Choice(row.id().toString(), row.name() + ", " + place, false));
        }
        keep(visit, draft, choices);
        var form =
                new SessionForm(
                        filter,
                        lists.options(visit.actor()),
                        choices,
                        found.total() > MOST_CHOICES,
                        members.choices(visit.actor()),
                        draft,
                        heldOn,
                        view);
        var page =
                Pages.page(visit, "Record a session")
                        .error(!view.isFresh())
                        .breadcrumbs(SessionPages.trail(visit));
        Pages.send(
                response, view.status(), new StaticTemplates().supervisionNew(page, visit, form));
    }

    /** Who was chosen stays to be chosen, whatever the filter says now. */
    private void keep(Visit visit, SessionDraft draft, List<Options.Choice> choices) {
        for (var text : draft.personIds() == null ? List.<String>of() : draft.personIds()) {
            var id = Ids.of(text);
            if (id != null && choices.stream().noneMatch(c -> c.key().equals(text))) {
                choices.addFirst(new Options.Choice(text, name(visit, id), false));
            }
        }
    }

    private String name(Visit visit, UUID id) {
        try {
            return people.find(visit.actor(), id).name();
        } catch (Refusal.NotFound e) {
            return "Nobody of your Trust";
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var session = find(request);
        sendEdit(
                response,
                visit,
                session,
                Typed.of(session.heldOn()),
                "" + session.minutes(),
                FormView.fresh(session.version()));
    }

    void correct(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var heldOn = Typed.date(form, "held_on");
        var minutes = form.text("minutes");
        var version = FormView.version(form);
        var draft = new SessionDraft(null, heldOn.iso(), minutes, null, null);
        var id = Ids.inPath(request, "id");
        try {
            sessions.correct(visit.actor(), id, version, draft, visit.today());
            Pages.goTo(response, visit.path("supervision", "sessions", id));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            sendEdit(response, visit, find(request), heldOn, minutes, wrong);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var saved =
                    FormView.differing(
                            List.of(
                                    new String[] {
                                        "Held on",
                                        Words.date(now.heldOn()),
                                        Dates.words(heldOn.iso())
                                    },
                                    new String[] {"Minutes", "" + now.minutes(), minutes}));
            var changed = FormView.changed(now.version(), saved);
            sendEdit(response, visit, now, heldOn, minutes, changed);
        }
    }

    void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        try {
            sessions.remove(visit.actor(), Ids.inPath(request, "id"), version);
        } catch (Refusal.Stale e) {
            throw Refusal.conflict(
                    "Somebody changed this session since you opened it. Go back and look again.");
        }
        Pages.goTo(response, visit.path("supervision", "sessions"));
    }

    private Session find(ServerRequest request) {
        return sessions.find(Visit.of(request).actor(), Ids.inPath(request, "id"));
    }

    private static void sendEdit(
            ServerResponse response,
            Visit visit,
            Session session,
            Typed heldOn,
            String minutes,
            FormView form) {
        var page =
                Pages.page(visit, "Correct a session")
                        .error(!form.isFresh())
                        .breadcrumbs(SessionPages.sessionTrail(visit));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().supervisionEdit(page, visit, session, heldOn, minutes, form));
    }
}
