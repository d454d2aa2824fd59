package alongside.workforce.competences;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;

/** The competences that somebody shares with the reader, and what the reader says of them. */
public final class SharedCompetencePages implements HttpService {
    private final Competences competences;
    private final Drafting drafting;

    public SharedCompetencePages(Competences competences, Drafting drafting) {
        this.competences = competences;
        this.drafting = drafting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{author}", this::show)
                .get("/{author}/edit", this::edit)
                .post("/{author}/edit", this::answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sheet = find(request);
        var page =
                Pages.page(visit, "Competences of " + sheet.sharing().author())
                        .breadcrumbs(CompetencePages.trail(visit));
        Pages.send(
                response, new StaticTemplates().competencesShared(page, visit, competences, sheet));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var sheet = find(request);
        var drafts = drafting.open(request, form(sheet.sharing().authorId()));
        var draft =
                drafts.typed()
                        .map(CompetenceForm::draft)
                        .orElse(ViewDraft.of(sheet.supervisor(), sheet.framework()));
        var version = drafts.typed().map(FormView::version).orElse(sheet.supervisorVersion());
        send(response, Visit.of(request), sheet, draft, FormView.fresh(version), drafts);
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = CompetenceForm.draft(form);
        var version = FormView.version(form);
        var author = Ids.inPath(request, "author");
        try {
            competences.answer(visit.actor(), author, version, draft, visit.now());
            drafting.submitted(request);
            Pages.goTo(response, visit.path("my", "competences", "shared", author));
        } catch (Refusal.Invalid e) {
            var sheet = find(request);
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, sheet, draft, wrong, drafting.again(request, form(author)));
        } catch (Refusal.Stale e) {
            var sheet = find(request);
            var saved = CompetenceForm.saved(sheet.framework(), sheet.supervisor(), draft);
            var changed = FormView.changed(sheet.supervisorVersion(), saved);
            send(response, visit, sheet, draft, changed, drafting.again(request, form(author)));
        }
    }

    private Sheet find(ServerRequest request) {
        return competences.shared(Visit.of(request).actor(), Ids.inPath(request, "author"));
    }

    private static Object[] form(UUID author) {
        return new Object[] {"my", "competences", "shared", author, "edit"};
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Sheet sheet,
            ViewDraft draft,
            FormView form,
            DraftBar drafts) {
        var who = sheet.sharing();
        var page =
                Pages.page(visit, "Say what you see in " + who.author())
                        .error(!form.isFresh())
                        .breadcrumbs(CompetencePages.trail(visit));
        var action = visit.path("my", "competences", "shared", who.authorId(), "edit");
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .competencesEdit(
                                page,
                                visit.csrf(),
                                action,
                                who.author(),
                                sheet.framework(),
                                draft,
                                form,
                                drafts));
    }
}
