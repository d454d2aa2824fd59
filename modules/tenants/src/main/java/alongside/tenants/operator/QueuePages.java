package alongside.tenants.operator;

import alongside.kernel.Refusal;
import alongside.kernel.TrustId;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.callout.Banner;
import alongside.tenants.Errors;
import alongside.tenants.Trust;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.registrations.Decisions;
import alongside.tenants.registrations.Operator;
import alongside.tenants.registrations.Registration;
import alongside.tenants.registrations.Registrations;
import alongside.tenants.registrations.Status;
import alongside.tenants.registrations.StatusPages;
import alongside.tenants.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /operator/registrations}: the queue, and the page where one is decided. */
public final class QueuePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Decisions decisions;
    private final Registrations registrations;
    private final Organisations organisations;
    private final Function<TrustId, Optional<Trust>> trusts;

    public QueuePages(
            Decisions decisions,
            Registrations registrations,
            Organisations organisations,
            Function<TrustId, Optional<Trust>> trusts) {
        this.decisions = decisions;
        this.registrations = registrations;
        this.organisations = organisations;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::queue)
                .get("/{id}", this::show)
                .post("/{id}/approval", this::approve)
                .post("/{id}/refusal", this::refuse)
                .post("/{id}/question", this::ask);
    }

    private void queue(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var queue = Queue.of(decisions.all(Operator.of(visit)), request.query(), visit.today());
        var page = Pages.page(visit, "Registrations").fullWidth();
        Pages.send(response, VIEWS.operatorQueue(page, queue));
    }

    private void show(ServerRequest request, ServerResponse response) {
        Pages.send(response, decide(request, "", Errors.NONE));
    }

    private void approve(ServerRequest request, ServerResponse response) {
        var decided =
                decisions.approve(operator(request), StatusPages.id(request), version(request));
        var trust = decided.trust();
        var slug = trust == null ? "" : trusts.apply(trust).map(Trust::slug).orElse("");
        Pages.goTo(response, "/operator/trusts/" + slug);
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        var typed = Form.of(request).text("reason");
        try {
            decisions.refuse(operator(request), StatusPages.id(request), version(request), typed);
            Pages.goTo(response, here(request));
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, decide(request, typed, Errors.of(e, "reason")));
        }
    }

    private void ask(ServerRequest request, ServerResponse response) {
        var typed = Form.of(request).text("question");
        try {
            decisions.ask(operator(request), StatusPages.id(request), version(request), typed);
            Pages.goTo(response, here(request));
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, decide(request, typed, Errors.of(e, "question")));
        }
    }

    private Content decide(ServerRequest request, String typed, Errors errors) {
        var visit = Visit.of(request);
        var registration = registrations.find(StatusPages.id(request));
        var page =
                Pages.page(visit, registration.name())
                        .error(!errors.isEmpty())
                        .banner(said(registration));
        var trust = registration.trust();
        return VIEWS.operatorDecide(
                page,
                registration,
                organisations.find(registration.code()),
                trust == null ? Optional.empty() : trusts.apply(trust),
                typed,
                errors);
    }

    private static @Nullable Banner said(Registration registration) {
        return registration.status() == Status.QUESTION_ASKED
                ? Banner.important("A question is waiting for an answer from the applicant")
                : null;
    }

    /** The version of the page that was decided on. */
    private static @Nullable Integer version(ServerRequest request) {
        var sent = Form.of(request).text("version");
        return sent.matches("[0-9]{1,9}") ? Integer.valueOf(sent) : null;
    }

    private static String here(ServerRequest request) {
        return "/operator/registrations/" + StatusPages.id(request);
    }

    private static Operator operator(ServerRequest request) {
        return Operator.of(Visit.of(request));
    }
}
