package alongside.workforce.competences;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.register.Members;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Objects;

/** A person's own view of their competences: reading, saying, and letting one person read it. */
public final class CompetencePages implements HttpService {
    private static final Object[] FORM = {"my", "competences", "edit"};

    private final Competences competences;
    private final Members members;

    private final Drafting drafting;

    public CompetencePages(Competences competences, Members members, Drafting drafting) {
        this.competences = competences;
        this.members = members;
        this.drafting = drafting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .get("/edit", this::edit)
                .post("/edit", this::say)
                .get("/views/{id}", this::earlier)
                .get("/sharing", this::sharing)
                .post("/sharing", this::share)
                .post("/sharing/withdrawal", this::withdraw);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sheet = competences.own(visit.actor());
        var history = competences.history(visit.actor());
        var shared = competences.shared(visit.actor());
        var page =
                Pages.page(visit, "My competences")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")));
        Pages.send(
                response,
                new StaticTemplates()
                        .competencesOwn(page, visit, competences, sheet, history, shared));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sheet = competences.own(visit.actor());
        var drafts = drafting.open(request, FORM);
        var draft =
                drafts.typed()
                        .map(CompetenceForm::draft)
                        .orElse(ViewDraft.of(sheet.own(), sheet.framework()));
        var version = drafts.typed().map(FormView::version).orElse(sheet.ownVersion());
        send(response, visit, sheet, draft, FormView.fresh(version), drafts);
    }

    private void say(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = CompetenceForm.draft(form);
        var version = FormView.version(form);
        try {
            competences.say(visit.actor(), version, draft, visit.now());
            drafting.submitted(request);
            Pages.goTo(response, path(visit));
        } catch (Refusal.Invalid e) {
            var sheet = competences.own(visit.actor());
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, sheet, draft, wrong, drafting.again(request, FORM));
        } catch (Refusal.Stale e) {
            var sheet = competences.own(visit.actor());
            var saved = CompetenceForm.saved(sheet.framework(), sheet.own(), draft);
            var changed = FormView.changed(sheet.ownVersion(), saved);
            send(response, visit, sheet, draft, changed, drafting.again(request, FORM));
        }
    }

    private void earlier(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var view = competences.find(visit.actor(), Ids.inPath(request, "id"));
        var page =
                Pages.page(visit, "What was said on " + Words.date(view.saidAt()))
                        .breadcrumbs(trail(visit));
        var framework = competences.of(view);
        Pages.send(response, new StaticTemplates().competencesEarlier(page, framework, view));
    }

    private void sharing(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var now = competences.own(visit.actor()).sharing();
        var with = Objects.toString(now.sharedWithId(), "");
        sendSharing(response, visit, with, FormView.fresh(now.version()));
    }

    private void share(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var with = form.text("member_id");
        var version = FormView.version(form);
        try {
            if (with.isEmpty()) {
                throw Refusal.invalid("member_id", "Choose with whom you want to share it");
            }
            competences.share(visit.actor(), version, with);
            Pages.goTo(response, path(visit));
        } catch (Refusal.Invalid e) {
            sendSharing(response, visit, with, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = competences.own(visit.actor()).sharing();
            var saved = Map.of("Shared with", Objects.toString(now.sharedWith(), "nobody"));
            sendSharing(response, visit, with, FormView.changed(now.version(), saved));
        }
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        try {
            competences.share(visit.actor(), FormView.version(Form.of(request)), null);
        } catch (Refusal.Stale e) {
            throw Refusal.conflict(
                    "You changed with whom this is shared since you opened the page. Go back and"
                            + " look again.");
        }
        Pages.goTo(response, path(visit));
    }

    private static String path(Visit visit) {
        return visit.path("my", "competences");
    }

    static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("My page", visit.path("my")),
            Link.of("My competences", path(visit))
        };
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Sheet sheet,
            ViewDraft draft,
            FormView form,
            DraftBar drafts) {
        var page =
                Pages.page(visit, "Say where you stand")
                        .error(!form.isFresh())
                        .breadcrumbs(trail(visit));
        var action = path(visit) + "/edit";
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .competencesEdit(
                                page,
                                visit.csrf(),
                                action,
                                "",
                                sheet.framework(),
                                draft,
                                form,
                                drafts));
    }

    private void sendSharing(ServerResponse response, Visit visit, String with, FormView form) {
        var page =
                Pages.page(visit, "Share your competences")
                        .error(!form.isFresh())
                        .breadcrumbs(trail(visit));
        var choices =
                members.choices(visit.actor()).stream()
                        .filter(c -> !c.key().equals(visit.actor().person().toString()))
                        .toList();
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().competencesShare(page, visit, choices, with, form));
    }
}
