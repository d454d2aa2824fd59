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

/** {@code /register/r/{draft}}: saving a registration for later, and sending it. */
public final class SendPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Drafts drafts;
    private final Registrations registrations;
    private final Organisations organisations;
    private final Throttle throttle;

    public SendPages(
            Drafts drafts,
            Registrations registrations,
            Organisations organisations,
            Throttle throttle) {
        this.drafts = drafts;
        this.registrations = registrations;
        this.organisations = organisations;
        this.throttle = throttle;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/save", this::showSave)
                .post("/save", this::sendLink)
                .post("/submission", this::submit)
                .get("/sent", this::sent);
    }

    private void showSave(ServerRequest request, ServerResponse response) {
        var draft = drafts.find(DraftPages.token(request));
        Pages.send(response, save(request, draft.approver().email(), Errors.NONE));
    }

    private void sendLink(ServerRequest request, ServerResponse response) {
        var email = Form.of(request).text("email");
        throttle.take(request, email);
        try {
            var draft = drafts.sendLink(DraftPages.token(request), email);
            var page = Pages.page(Visit.of(request), "Your registration is saved");
            Pages.send(response, VIEWS.registrationsSaved(page, email, draft.expires()));
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, save(request, email, Errors.of(e, "email")));
        }
    }

    private static Content save(ServerRequest request, String email, Errors errors) {
        var page =
                Pages.page(Visit.of(request), "Save and come back later").error(!errors.isEmpty());
        return VIEWS.registrationsSave(page, email, DraftPages.path(request, ""), errors);
    }

    private void submit(ServerRequest request, ServerResponse response) {
        var draft = drafts.find(DraftPages.token(request));
        try {
            registrations.submit(DraftPages.token(request));
            Pages.goTo(response, DraftPages.path(request, "sent"));
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            if (!draft.isComplete()) {
                Pages.goTo(response, DraftPages.path(request, draft.nextStep()));
                return;
            }
            var page = Pages.page(Visit.of(request), "Check your answers").error(true);
            var organisation = organisations.find(draft.code()).orElseThrow();
            Pages.sendAgain(
                    response,
                    VIEWS.registrationsCheck(
                            page,
                            organisation,
                            draft,
                            DraftPages.path(request, ""),
                            Errors.of(e, "")));
        }
    }

    private void sent(ServerRequest request, ServerResponse response) {
        var draft = drafts.find(DraftPages.token(request));
        var sent = draft.registration();
        if (sent == null) {
            Pages.goTo(response, DraftPages.path(request, draft.nextStep()));
            return;
        }
        var page = Pages.page(Visit.of(request), "Registration sent");
        Pages.send(response, VIEWS.registrationsSent(page, registrations.find(sent)));
    }
}
