package alongside.workforce.preceptorships;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/** Starting a preceptorship, changing who and what it is about, and extending it. */
final class PreceptorshipForms {
    private static final Object[] NEW = {"preceptorships", "new"};

    private final Preceptorships preceptorships;
    private final Members members;
    private final Drafting drafting;

    PreceptorshipForms(Preceptorships preceptorships, Members members, Drafting drafting) {
        this.preceptorships = preceptorships;
        this.members = members;
        this.drafting = drafting;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var chosen = Selection.text(request.query(), "assignment");
        var drafts = drafting.open(request, NEW);
        var draft =
                drafts.typed()
                        .map(typed -> draft(typed, typed.text("assignment_id")))
                        .orElse(new PreceptorshipDraft(chosen, "", List.of()));
        sendNew(response, visit, draft, FormView.fresh(0), drafts);
    }

    void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form, form.text("assignment_id"));
        try {
            var made = preceptorships.begin(visit.actor(), draft, visit.today());
            drafting.submitted(request);
            Pages.goTo(response, path(visit, made));
        } catch (Refusal.Invalid e) {
            var drafts = drafting.again(request, NEW);
            sendNew(response, visit, draft, FormView.wrong(0, e.fields()), drafts);
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var file = find(request);
        var preceptor = file.preceptorship().preceptorId();
        var drafts = drafting.open(request, form(request));
        var draft =
                drafts.typed()
                        .map(typed -> draft(typed, null))
                        .orElse(
                                new PreceptorshipDraft(
                                        null,
                                        preceptor == null ? "" : preceptor.toString(),
                                        file.objectives()));
        var version = drafts.typed().map(FormView::version).orElse(file.preceptorship().version());
        sendEdit(response, visit, file, draft, FormView.fresh(version), drafts);
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = draft(form, null);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            var file = preceptorships.change(visit.actor(), id, version, draft, visit.today());
            drafting.submitted(request);
            Pages.goTo(response, path(visit, file));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            var drafts = drafting.again(request, form(request));
            sendEdit(response, visit, find(request), draft, wrong, drafts);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var saved = differences(visit, now, draft);
            var changed = FormView.changed(now.preceptorship().version(), saved);
            var drafts = drafting.again(request, form(request));
            sendEdit(response, visit, now, draft, changed, drafts);
        }
    }

    private Map<String, String> differences(
            Visit visit, PreceptorshipFile now, PreceptorshipDraft typed) {
        var preceptor = now.preceptorship().preceptor();
        var chosen =
                members.choices(visit.actor()).stream()
                        .filter(choice -> choice.key().equals(typed.preceptorId()))
                        .map(choice -> choice.label().replaceFirst(" \\(.*", ""))
                        .findFirst()
                        .orElse("");
        return FormView.differing(
                List.of(
                        new String[] {"Preceptor", preceptor == null ? "" : preceptor, chosen},
                        new String[] {
                            "Objectives",
                            String.join("; ", now.objectives()),
                            typed.lines().replace("\n", "; ")
                        }));
    }

    void extension(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var file = find(request);
        var fresh = FormView.fresh(file.preceptorship().version());
        sendExtension(response, visit, file, new ExtensionDraft("", ""), fresh);
    }

    void extend(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = new ExtensionDraft(form.text("days"), form.text("reason"));
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            var file = preceptorships.extend(visit.actor(), id, version, draft, visit.today());
            Pages.goTo(response, path(visit, file));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            sendExtension(response, visit, find(request), draft, wrong);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var changed = FormView.changed(now.preceptorship().version(), DayForms.saved(now));
            sendExtension(response, visit, now, draft, changed);
        }
    }

    void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        var id = Ids.inPath(request, "id");
        var extension = Ids.inPath(request, "extension");
        try {
            preceptorships.withdraw(visit.actor(), id, version, extension, visit.today());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict(
                    "Somebody changed this preceptorship since you opened it. Go back and look"
                            + " again.");
        }
        Pages.goTo(response, visit.path("preceptorships", id));
    }

    private static PreceptorshipDraft draft(
            Form form, @org.jspecify.annotations.Nullable String assignment) {
        return new PreceptorshipDraft(
                assignment, form.text("preceptor_id"), form.text("objectives").lines().toList());
    }

    private PreceptorshipFile find(ServerRequest request) {
        var visit = Visit.of(request);
        return preceptorships.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private static String path(Visit visit, PreceptorshipFile file) {
        return visit.path("preceptorships", file.preceptorship().id());
    }

    private static Object[] form(ServerRequest request) {
        return new Object[] {"preceptorships", Ids.inPath(request, "id"), "edit"};
    }

    private void sendNew(
            ServerResponse response,
            Visit visit,
            PreceptorshipDraft draft,
            FormView form,
            DraftBar drafts) {
        var page =
                Pages.page(visit, "Start a preceptorship")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of("Preceptorships", visit.path("preceptorships")));
        var newcomers = preceptorships.newcomers(visit.actor(), visit.today());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .preceptorshipsNew(
                                page,
                                visit,
                                newcomers,
                                members.choices(visit.actor()),
                                draft,
                                form,
                                drafts));
    }

    private void sendEdit(
            ServerResponse response,
            Visit visit,
            PreceptorshipFile file,
            PreceptorshipDraft draft,
            FormView form,
            DraftBar drafts) {
        var page = page(visit, file, "Preceptor and objectives", form);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .preceptorshipsEdit(
                                page,
                                visit,
                                file,
                                members.choices(visit.actor()),
                                draft,
                                form,
                                drafts));
    }

    private static void sendExtension(
            ServerResponse response,
            Visit visit,
            PreceptorshipFile file,
            ExtensionDraft draft,
            FormView form) {
        var page = page(visit, file, "Extend the preceptorship", form);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().preceptorshipsExtension(page, visit, file, draft, form));
    }

    static Page page(Visit visit, PreceptorshipFile file, String title, FormView form) {
        return Pages.page(visit, title)
                .error(!form.isFresh())
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Preceptorships", visit.path("preceptorships")),
                        Link.of(file.preceptorship().personName(), path(visit, file)));
    }
}
