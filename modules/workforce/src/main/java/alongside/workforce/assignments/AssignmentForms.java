package alongside.workforce.assignments;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.Category;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changing an assignment from a date on, and recording that somebody leaves it. */
final class AssignmentForms {
    private final Assignments assignments;
    private final Lists lists;

    AssignmentForms(Assignments assignments, Lists lists) {
        this.assignments = assignments;
        this.lists = lists;
    }

    void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = find(request);
        var dates = AssignmentForm.dates((LocalDate) null, now.fixedTermEndOn());
        send(response, visit, now, AssignmentDraft.of(now), dates, FormView.fresh(now.version()));
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var now = find(request);
        var form = Form.of(request);
        var draft = AssignmentForm.draft(form, now.personId().toString());
        var version = FormView.version(form);
        var dates = AssignmentForm.dates(form);
        try {
            assignments.change(visit.actor(), now.id(), version, draft);
            Pages.goTo(response, visit.path("people", now.personId()));
        } catch (Refusal.Invalid e) {
            send(response, visit, now, draft, dates, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = find(request);
            var view = FormView.changed(saved.version(), differences(visit, saved, draft));
            send(response, visit, saved, draft, dates, view);
        }
    }

    private Map<String, String> differences(Visit visit, Assignment saved, AssignmentDraft typed) {
        var options = lists.options(visit.actor());
        var now = AssignmentDraft.of(saved);
        return FormView.differing(
                List.of(
                        row("Contracted hours", now.weeklyHours(), typed.weeklyHours()),
                        row("Role", saved.role(), options.role(typed.roleId())),
                        row("Band", now.band(), typed.band()),
                        row("Service", saved.service(), options.service(typed.serviceId())),
                        row("Team", saved.team(), options.team(typed.teamId())),
                        row("Locality", saved.locality(), options.locality(typed.localityId())),
                        row("Kind of assignment", kind(now.category()), kind(typed.category())),
                        row(
                                "End of fixed term",
                                Dates.words(now.fixedTermEndOn()),
                                Dates.words(typed.fixedTermEndOn()))));
    }

    private static String kind(@Nullable String key) {
        return key == null ? "" : Category.label(key);
    }

    private static String[] row(String field, @Nullable String saved, @Nullable String typed) {
        return new String[] {field, saved == null ? "" : saved, typed == null ? "" : typed};
    }

    void leaving(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = find(request);
        sendLeaving(response, visit, now, Typed.of(now.endOn()), FormView.fresh(now.version()));
    }

    void leave(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var now = find(request);
        var form = Form.of(request);
        var version = FormView.version(form);
        var typed = Typed.date(form, "end_on");
        try {
            var day = form.date("end_on").orElse(null);
            assignments.leave(visit.actor(), now.id(), version, day);
            Pages.goTo(response, visit.path("people", now.personId()));
        } catch (Refusal.Invalid e) {
            sendLeaving(response, visit, now, typed, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var end = now.endOn();
            var saved = Map.of("Last day", end == null ? "" : Words.date(end));
            sendLeaving(response, visit, now, typed, FormView.changed(now.version(), saved));
        }
    }

    private Assignment find(ServerRequest request) {
        var visit = Visit.of(request);
        return assignments.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private void send(
            ServerResponse response,
            Visit visit,
            Assignment now,
            AssignmentDraft draft,
            Map<String, Typed> dates,
            FormView view) {
        var form =
                new AssignmentForm(
                        visit.path("assignments", now.id(), "change"),
                        now.personName(),
                        lists.options(visit.actor()),
                        assignments.vacantPosts(visit.actor(), visit.today()),
                        draft,
                        dates,
                        view);
        var page = page(visit, now, "Change an assignment", view);
        Pages.send(
                response,
                view.status(),
                new StaticTemplates().assignmentsEdit(page, visit.csrf(), form, true));
    }

    private static void sendLeaving(
            ServerResponse response, Visit visit, Assignment now, Typed typed, FormView view) {
        var page = page(visit, now, "Record leaving", view);
        Pages.send(
                response,
                view.status(),
                new StaticTemplates()
                        .assignmentsLeaving(
                                page,
                                visit.csrf(),
                                visit.path("assignments", now.id(), "leaving"),
                                now,
                                typed,
                                view));
    }

    private static Page page(Visit visit, Assignment now, String title, FormView view) {
        return Pages.page(visit, title)
                .error(!view.isFresh())
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Workforce", visit.path("growth")),
                        Link.of(now.personName(), visit.path("people", now.personId())));
    }
}
