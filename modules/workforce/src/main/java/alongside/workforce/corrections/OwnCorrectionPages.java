package alongside.workforce.corrections;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Asking for what is wrong in one's own record, and seeing what became of it. */
public final class OwnCorrectionPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Corrections corrections;

    public OwnCorrectionPages(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/", this::ask);
    }

    private void list(ServerRequest request, ServerResponse response) {
        send(request, response, new CorrectionDraft("", ""), FormView.fresh(0));
    }

    private void ask(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = new CorrectionDraft(form.text("field"), form.text("should_be"));
        try {
            corrections.ask(visit.actor(), draft, visit.today());
            Pages.goTo(response, visit.path("my", "corrections"));
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, CorrectionDraft draft, FormView form) {
        var visit = Visit.of(request);
        var own = corrections.own(visit.actor());
        var page =
                Pages.page(visit, "My corrections")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My page", visit.path("my")),
                                Link.of("My record", visit.path("my", "record")));
        Pages.send(
                response,
                form.status(),
                own.isEmpty()
                        ? VIEWS.ownUnlinked(page, visit)
                        : VIEWS.correctionsOwn(page, visit, own.orElseThrow(), draft, form));
    }
}
