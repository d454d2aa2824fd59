package alongside.workforce.leaving;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** Where somebody goes, and who does what by when. */
final class LeavingForms {
    private final Leavings leavings;
    private final Members members;

    LeavingForms(Leavings leavings, Members members) {
        this.leavings = leavings;
        this.members = members;
    }

    void destination(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var now = find(request).leaving();
        var on = Typed.of(now.conversationOn());
        send(response, visit, now, LeavingDraft.of(now), on, FormView.fresh(now.version()));
    }

    void saveDestination(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var on = Typed.date(form, "conversation_on");
        var draft =
                new LeavingDraft(
                        form.text("destination"), form.text("destination_trust"), on.iso());
        var version = FormView.version(form);
        var id = Ids.inPath(request, "assignment");
        try {
            leavings.change(visit.actor(), id, version, draft, visit.today());
            Pages.goTo(response, visit.path("leaving", id));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, find(request).leaving(), draft, on, wrong);
        } catch (Refusal.Stale e) {
            var now = find(request).leaving();
            var to = now.destination();
            var saved = Map.of("Where they go", to == null ? "" : to.label());
            send(response, visit, now, draft, on, FormView.changed(now.version(), saved));
        }
    }

    void task(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var file = find(request);
        var task = Leavings.task(file, Ids.inPath(request, "task"));
        var member = task.memberId();
        var view = FormView.fresh(file.leaving().version());
        var due = Typed.of(task.dueOn());
        send(response, visit, file, task, member == null ? "" : member.toString(), due, view);
    }

    void saveTask(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var member = form.text("member_id");
        var due = Typed.date(form, "due_on");
        var version = FormView.version(form);
        var id = Ids.inPath(request, "assignment");
        var task = Ids.inPath(request, "task");
        try {
            var draft = new LeavingTaskDraft(member, due.iso());
            leavings.change(visit.actor(), id, task, version, draft);
            Pages.goTo(response, visit.path("leaving", id));
        } catch (Refusal.Invalid e) {
            var file = find(request);
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, file, Leavings.task(file, task), member, due, wrong);
        } catch (Refusal.Stale e) {
            var file = find(request);
            var now = Leavings.task(file, task);
            var saved = Map.of("Who does it", now.by(), "By when", now.dueOn().toString());
            var changed = FormView.changed(file.leaving().version(), saved);
            send(response, visit, file, now, member, due, changed);
        }
    }

    private LeavingFile find(ServerRequest request) {
        return leavings.find(Visit.of(request).actor(), Ids.inPath(request, "assignment"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Leaving leaving,
            LeavingDraft draft,
            Typed conversation,
            FormView form) {
        var page = page(visit, leaving, "Record where they go", form);
        var content =
                new StaticTemplates()
                        .leavingDestination(page, visit, leaving, draft, conversation, form);
        Pages.send(response, form.status(), content);
    }

    private void send(
            ServerResponse response,
            Visit visit,
            LeavingFile file,
            LeavingTask task,
            String member,
            Typed due,
            FormView form) {
        var page = page(visit, file.leaving(), task.name(), form);
        var content =
                new StaticTemplates()
                        .leavingTask(
                                page,
                                visit,
                                file.leaving(),
                                task,
                                members.choices(visit.actor()),
                                member,
                                due,
                                form);
        Pages.send(response, form.status(), content);
    }

    private static Page page(Visit visit, Leaving leaving, String title, FormView form) {
        return Pages.page(visit, title)
                .error(!form.isFresh())
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Leaving", visit.path("leaving")),
                        Link.of(
                                leaving.personName(),
                                visit.path("leaving", leaving.assignmentId())));
    }
}
