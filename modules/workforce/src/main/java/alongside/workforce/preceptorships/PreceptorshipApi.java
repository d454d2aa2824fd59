package alongside.workforce.preceptorships;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.history.HistoryAnswer;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Preceptorships as JSON. */
public final class PreceptorshipApi implements HttpService {
    private final Preceptorships preceptorships;

    public PreceptorshipApi(Preceptorships preceptorships) {
        this.preceptorships = preceptorships;
    }

    /** The day a review was held; null takes it back. */
    record ReviewDraft(@Nullable String heldOn) {}

    /** The day of the sign-off; null takes it back. */
    record SignOffDraft(@Nullable String signedOffOn) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::begin)
                .get("/{id}", this::show)
                .get("/{id}/history", this::history)
                .patch("/{id}", this::change)
                .put("/{id}/reviews/{month}", this::review)
                .post("/{id}/extensions", this::extend)
                .delete("/{id}/extensions/{extension}", this::withdraw)
                .put("/{id}/sign-off", this::signOff);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                preceptorships.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today(), "status"),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, PreceptorshipDraft.class);
        var made = preceptorships.begin(visit.actor(), draft, visit.today());
        var row = made.preceptorship();
        Version.created(request, response, row.id(), row.version(), made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        send(response, preceptorships.find(visit.actor(), id(request), asAt));
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = preceptorships.find(visit.actor(), id(request), visit.today());
        HistoryAnswer.send(response, preceptorships.history(visit.actor(), file));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, PreceptorshipDraft.class);
        var version = Version.expected(request);
        send(
                response,
                preceptorships.change(visit.actor(), id(request), version, draft, visit.today()));
    }

    private void review(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var day = day("held_on", Json.read(request, ReviewDraft.class).heldOn());
        var version = Version.expected(request);
        send(
                response,
                preceptorships.review(
                        visit.actor(), id(request), version, month(request), day, visit.today()));
    }

    private void extend(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ExtensionDraft.class);
        var version = Version.expected(request);
        var file = preceptorships.extend(visit.actor(), id(request), version, draft, visit.today());
        Version.send(response, Status.CREATED_201, file.preceptorship().version(), file);
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        var extension = Ids.inPath(request, "extension");
        send(
                response,
                preceptorships.withdraw(
                        visit.actor(), id(request), version, extension, visit.today()));
    }

    private void signOff(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var day = day("signed_off_on", Json.read(request, SignOffDraft.class).signedOffOn());
        var version = Version.expected(request);
        send(
                response,
                preceptorships.signOff(visit.actor(), id(request), version, day, visit.today()));
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "id");
    }

    static int month(ServerRequest request) {
        var text = request.path().pathParameters().get("month");
        if (!text.matches("[1-9][0-9]?")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        return text == null ? null : Dates.of(field, text);
    }

    private static void send(ServerResponse response, PreceptorshipFile file) {
        Version.send(response, file.preceptorship().version(), file);
    }
}
