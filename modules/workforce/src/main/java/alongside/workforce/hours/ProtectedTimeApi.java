package alongside.workforce.hours;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Protected time and involvement work as JSON. */
public final class ProtectedTimeApi implements HttpService {
    private final Involvement involvement;
    private final InvolvementCaps caps;

    public ProtectedTimeApi(Involvement involvement, InvolvementCaps caps) {
        this.involvement = involvement;
        this.caps = caps;
    }

    record CapDraft(@Nullable String percent) {}

    record AgreementDraft(@Nullable String note) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/cap", this::cap)
                .put("/cap", this::changeCap)
                .get("/{assignment}", this::show)
                .get("/{assignment}/hours", this::entries)
                .post("/{assignment}/hours", this::log)
                .get("/{assignment}/hours/{id}", this::entry)
                .patch("/{assignment}/hours/{id}", this::correct)
                .delete("/{assignment}/hours/{id}", this::remove)
                .post("/{assignment}/weeks/{week}/agreements", this::agree);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var selection =
                Selection.of(request.query(), visit.today(), Involvement.STANDING)
                        .usually(new Sort("start", true));
        var after = Span.after(Cursor.of(Listing.after(request)), limit + 1);
        var found = involvement.weeks(visit.actor(), selection, after);
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void cap(ServerRequest request, ServerResponse response) {
        var now = caps.find(Visit.of(request).actor());
        Version.send(response, now.number(), now);
    }

    private void changeCap(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var percent = Json.read(request, CapDraft.class).percent();
        var version = Version.expected(request);
        var now = caps.change(visit.actor(), version, percent, visit.today());
        Version.send(response, now.number(), now);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = InvolvementForms.assignment(request);
        Json.send(response, involvement.find(visit.actor(), id, visit.today()));
    }

    private void entries(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = InvolvementForms.assignment(request);
        var all = involvement.entries(visit.actor(), id, visit.today());
        Json.send(response, Listing.page(request, all, row -> row.id().toString()));
    }

    private void log(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, InvolvementDraft.class);
        var id = InvolvementForms.assignment(request);
        var logged = involvement.log(visit.actor(), id, draft, visit.today());
        var entry = logged.entry();
        Version.created(request, response, entry.id(), entry.version(), logged);
    }

    private void entry(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = InvolvementForms.assignment(request);
        var found = involvement.entry(visit.actor(), id, Ids.inPath(request, "id"), visit.today());
        Version.send(response, found.version(), found);
    }

    private void correct(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, InvolvementDraft.class);
        var version = Version.expected(request);
        var now =
                involvement.correct(
                        visit.actor(),
                        InvolvementForms.assignment(request),
                        Ids.inPath(request, "id"),
                        version,
                        draft,
                        visit.today());
        Version.send(response, now.entry().version(), now);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        involvement.remove(
                visit.actor(),
                InvolvementForms.assignment(request),
                Ids.inPath(request, "id"),
                version,
                visit.today());
        response.status(Status.NO_CONTENT_204).send();
    }

    private void agree(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var note = Json.read(request, AgreementDraft.class).note();
        var id = InvolvementForms.assignment(request);
        var week = involvement.agree(visit.actor(), id, week(request), note, visit.today());
        Json.send(response, Status.CREATED_201, week);
    }

    /** The day of the address; what is none leads nowhere. */
    static LocalDate week(ServerRequest request) {
        try {
            return Dates.of("week", request.path().pathParameters().get("week"));
        } catch (Refusal.Invalid e) {
            throw Refusal.notFound();
        }
    }
}
