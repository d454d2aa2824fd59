package alongside.tenants.operator;

import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.tenants.registrations.Decisions;
import alongside.tenants.registrations.Operator;
import alongside.tenants.registrations.Registration;
import alongside.tenants.registrations.RegistrationView;
import alongside.tenants.registrations.StatusPages;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/registrations} for operators: the queue, and the three things done with it. */
public final class DecisionApi implements HttpService {
    private final Decisions decisions;

    public DecisionApi(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Why, or what. The version, if sent, must be the newest. */
    record Approval(@Nullable Integer version) {}

    record RefusalBody(@Nullable String reason, @Nullable Integer version) {}

    record QuestionBody(@Nullable String question, @Nullable Integer version) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/{id}/approval", this::approve)
                .post("/{id}/refusal", this::refuse)
                .post("/{id}/question", this::ask);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var status = request.query().first("status").orElse("");
        var all =
                decisions.all(operator(request)).stream()
                        .filter(r -> status.isEmpty() || r.status().key().equals(status))
                        .map(r -> RegistrationView.of(r, true))
                        .toList();
        var limit = Listing.limit(request);
        var ids = all.stream().map(r -> r.id().toString()).toList();
        var skipped = ids.indexOf(Listing.after(request)) + 1;
        var page = all.stream().skip(skipped).limit(limit + 1L).toList();
        Json.send(response, Listing.of(page, limit, r -> r.id().toString()));
    }

    private void approve(ServerRequest request, ServerResponse response) {
        var version =
                request.content().hasEntity() ? Json.read(request, Approval.class).version() : null;
        created(response, decisions.approve(operator(request), StatusPages.id(request), version));
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        var body = Json.read(request, RefusalBody.class);
        created(
                response,
                decisions.refuse(
                        operator(request),
                        StatusPages.id(request),
                        body.version(),
                        text("reason", body.reason())));
    }

    private void ask(ServerRequest request, ServerResponse response) {
        var body = Json.read(request, QuestionBody.class);
        created(
                response,
                decisions.ask(
                        operator(request),
                        StatusPages.id(request),
                        body.version(),
                        text("question", body.question())));
    }

    private static String text(String field, @Nullable String sent) {
        if (sent == null) {
            throw Refusal.invalid(field, "Send the text");
        }
        return sent;
    }

    private static void created(ServerResponse response, Registration registration) {
        Json.send(response, Status.CREATED_201, RegistrationView.of(registration, true));
    }

    private static Operator operator(ServerRequest request) {
        return Operator.of(Visit.of(request));
    }
}
