package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.Errors;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * {@code /register/r/{draft}}: the questions of a registration. The secret in the address is the
 * only key, so the link can be mailed, the back button works, and a form sent twice does no harm.
 */
public final class DraftPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Drafts drafts;
    private final Organisations organisations;
    private final TrustSearch search;

    public DraftPages(Drafts drafts, Organisations organisations, TrustSearch search) {
        this.drafts = drafts;
        this.organisations = organisations;
        this.search = search;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::resume)
                .get("/trust", this::showTrust)
                .post("/trust", this::chooseTrust)
                .get("/approver", this::showApprover)
                .post("/approver", this::nameApprover)
                .get("/second-admin", this::showAdmin)
                .post("/second-admin", this::nameAdmin)
                .get("/terms", this::showTerms)
                .post("/terms", this::acceptTerms)
                .get("/check", this::check);
    }

    private void resume(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, path(request, drafts.find(token(request)).nextStep()));
    }

    private void showTrust(ServerRequest request, ServerResponse response) {
        if (stillOpen(request, response)) {
            var code = drafts.find(token(request)).code();
            search.show(request, response, path(request, "trust"), code, Errors.NONE);
        }
    }

    private void chooseTrust(ServerRequest request, ServerResponse response) {
        var code = Form.of(request).text("organisation");
        try {
            var draft = drafts.chooseTrust(token(request), code, Visit.of(request).today());
            goOn(request, response, draft);
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            var errors = Errors.of(e, "organisation");
            search.show(request, response, path(request, "trust"), code, errors);
        }
    }

    private void showApprover(ServerRequest request, ServerResponse response) {
        if (stillOpen(request, response)) {
            Pages.send(
                    response,
                    person(
                            request,
                            typed(drafts.find(token(request)).approver()),
                            true,
                            Errors.NONE));
        }
    }

    private void nameApprover(ServerRequest request, ServerResponse response) {
        var typed = typed(request);
        try {
            goOn(request, response, drafts.nameApprover(token(request), typed));
        } catch (Refusal.Invalid e) {
            if (savesForLater(request)) {
                goOn(request, response, drafts.keepApprover(token(request), typed));
                return;
            }
            Pages.sendAgain(response, person(request, typed, true, Errors.of(e, "name")));
        }
    }

    private void showAdmin(ServerRequest request, ServerResponse response) {
        if (stillOpen(request, response)) {
            Pages.send(
                    response,
                    person(
                            request,
                            typed(drafts.find(token(request)).admin()),
                            false,
                            Errors.NONE));
        }
    }

    private void nameAdmin(ServerRequest request, ServerResponse response) {
        var typed = typed(request);
        try {
            goOn(request, response, drafts.nameSecondAdmin(token(request), typed));
        } catch (Refusal.Invalid e) {
            if (savesForLater(request)) {
                goOn(request, response, drafts.keepSecondAdmin(token(request), typed));
                return;
            }
            Pages.sendAgain(response, person(request, typed, false, Errors.of(e, "name")));
        }
    }

    private Content person(
            ServerRequest request, ContactDraft typed, boolean approver, Errors errors) {
        var title = approver ? "Who is your Trust\u2019s approver?" : "Who is the second admin?";
        var page = Pages.page(Visit.of(request), title).error(!errors.isEmpty());
        var draft = drafts.find(token(request));
        var back = approver ? "trust?q=" + draft.code() : "approver";
        return VIEWS.registrationsPerson(
                page,
                organisations.find(draft.code()).orElseThrow(),
                typed,
                approver,
                path(request, back),
                errors);
    }

    private void showTerms(ServerRequest request, ServerResponse response) {
        if (stillOpen(request, response)) {
            Pages.send(response, terms(request, Errors.NONE));
        }
    }

    private void acceptTerms(ServerRequest request, ServerResponse response) {
        try {
            var version = Form.of(request).text("terms");
            goOn(request, response, drafts.acceptTerms(token(request), version));
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, terms(request, Errors.of(e, "terms")));
        }
    }

    private Content terms(ServerRequest request, Errors errors) {
        var page =
                Pages.page(Visit.of(request), "Accept the data processing terms")
                        .error(!errors.isEmpty());
        var draft = drafts.find(token(request));
        return VIEWS.registrationsTerms(
                page, Terms.current(), draft, path(request, "second-admin"), errors);
    }

    private void check(ServerRequest request, ServerResponse response) {
        if (!stillOpen(request, response)) {
            return;
        }
        var draft = drafts.find(token(request));
        if (!draft.isComplete()) {
            Pages.goTo(response, path(request, draft.nextStep()));
            return;
        }
        var page = Pages.page(Visit.of(request), "Check your answers");
        var organisation = organisations.find(draft.code()).orElseThrow();
        Pages.send(
                response,
                VIEWS.registrationsCheck(
                        page, organisation, draft, path(request, ""), Errors.NONE));
    }

    /** A registration that was sent shows what became of it, whichever page is gone back to. */
    private boolean stillOpen(ServerRequest request, ServerResponse response) {
        if (drafts.find(token(request)).registration() == null) {
            return true;
        }
        Pages.goTo(response, path(request, "sent"));
        return false;
    }

    private static void goOn(ServerRequest request, ServerResponse response, Draft draft) {
        var next = savesForLater(request) ? "save" : draft.nextStep();
        Pages.goTo(response, path(request, draft.registration() == null ? next : "sent"));
    }

    private static boolean savesForLater(ServerRequest request) {
        return Form.of(request).text("then").equals("save");
    }

    private static ContactDraft typed(ServerRequest request) {
        var form = Form.of(request);
        return new ContactDraft(form.text("name"), form.text("job_title"), form.text("email"));
    }

    private static ContactDraft typed(Contact known) {
        return new ContactDraft(known.name(), known.jobTitle(), known.email());
    }

    static String token(ServerRequest request) {
        return request.path().pathParameters().get("draft");
    }

    static String path(ServerRequest request, String step) {
        return "/register/r/" + token(request) + "/" + step;
    }
}
