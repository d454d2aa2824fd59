package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import alongside.kernel.TrustId;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.Errors;
import alongside.tenants.Trust;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** {@code /register/status/{id}}: where a registration is, and the answer to a question. */
public final class StatusPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Registrations registrations;
    private final Function<TrustId, Optional<Trust>> trusts;

    public StatusPages(Registrations registrations, Function<TrustId, Optional<Trust>> trusts) {
        this.registrations = registrations;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{id}", this::show).post("/{id}/answer", this::answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        show(request, response, registrations.find(id(request)), "", Errors.NONE);
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var typed = Form.of(request).text("answer");
        try {
            registrations.answer(id(request), typed);
            Pages.goTo(response, "/register/status/" + id(request));
        } catch (Refusal.Invalid e) {
            show(request, response, registrations.find(id(request)), typed, Errors.of(e, "answer"));
        }
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Registration registration,
            String typed,
            Errors errors) {
        var title = "Registration of " + registration.name();
        var page = Pages.page(Visit.of(request), title).error(!errors.isEmpty());
        var id = registration.trust();
        var trust = id == null ? Optional.<Trust>empty() : trusts.apply(id);
        var view = VIEWS.registrationsStatus(page, registration, trust, typed, errors);
        if (errors.isEmpty()) {
            Pages.send(response, view);
        } else {
            Pages.sendAgain(response, view);
        }
    }

    /** The id in the path; whatever is no id is an address of nothing. */
    public static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("id"));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
