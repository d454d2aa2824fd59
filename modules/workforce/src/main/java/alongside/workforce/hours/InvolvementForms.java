package alongside.workforce.hours;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;

/** Logging involvement work on an assignment, by whose it is and by those who support them. */
final class InvolvementForms {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Involvement involvement;

    InvolvementForms(Involvement involvement) {
        this.involvement = involvement;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var today = Typed.of(visit.today());
        send(
                response,
                visit,
                new InvolvementForm(time(request), null, today, "", "", FormView.fresh(0)));
    }

    void log(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = InvolvementForm.draft(form);
        try {
            involvement.log(visit.actor(), assignment(request), draft, visit.today());
            Pages.goTo(response, back(visit, assignment(request)));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, e.fields());
            send(response, visit, InvolvementForm.typed(time(request), null, form, wrong));
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        send(response, Visit.of(request), InvolvementForm.of(time(request), entry(request)));
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = InvolvementForm.draft(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            involvement.correct(
                    visit.actor(), assignment(request), id, version, draft, visit.today());
            Pages.goTo(response, back(visit, assignment(request)));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            var typed = InvolvementForm.typed(time(request), entry(request), form, wrong);
            send(response, visit, typed);
        } catch (Refusal.Stale e) {
            var now = entry(request);
            var saved = InvolvementForm.differences(now, form);
            var changed = FormView.changed(now.version(), saved);
            send(response, visit, InvolvementForm.typed(time(request), now, form, changed));
        }
    }

    void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var assignment = assignment(request);
        var id = Ids.inPath(request, "id");
        var version = FormView.version(Form.of(request));
        try {
            involvement.remove(visit.actor(), assignment, id, version, visit.today());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This was changed since you opened it. Go back and look again.");
        }
        Pages.goTo(response, back(visit, assignment));
    }

    static UUID assignment(ServerRequest request) {
        return Ids.inPath(request, "assignment");
    }

    private ProtectedTime time(ServerRequest request) {
        var visit = Visit.of(request);
        return involvement.find(visit.actor(), assignment(request), visit.today());
    }

    private InvolvementEntry entry(ServerRequest request) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        return involvement.entry(visit.actor(), assignment(request), id, visit.today());
    }

    /** Whoever leads goes back to the assignment; whoever only has their own, to their hours. */
    private static String back(Visit visit, UUID assignment) {
        return Access.mayRead(visit.actor())
                ? visit.path("protected-time", assignment)
                : visit.path("my", "hours");
    }

    private static void send(ServerResponse response, Visit visit, InvolvementForm form) {
        var id = form.time().assignmentId();
        var entry = form.entry();
        var base = visit.path("protected-time", id, "hours");
        var action = entry == null ? base : base + "/" + entry.id() + "/edit";
        var page =
                Pages.page(visit, entry == null ? "Log involvement work" : "Change what was logged")
                        .error(!form.view().isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Protected time", back(visit, id)));
        Pages.send(
                response, form.view().status(), VIEWS.hoursEdit(page, visit, base, action, form));
    }
}
