package alongside.workforce.vacancies;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.history.HistoryAnswer;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Vacancies as JSON. */
public final class VacancyApi implements HttpService {
    private final Vacancies vacancies;

    public VacancyApi(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    record Moved(@Nullable String stage) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .get("/{id}/history", this::history)
                .patch("/{id}", this::change)
                .get("/{id}/stages", this::stages)
                .put("/{id}/stage", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                vacancies.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, VacancyDraft.class);
        var vacancy = vacancies.add(visit.actor(), draft, visit.today());
        Version.created(request, response, vacancy.id(), vacancy.version(), vacancy);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        var vacancy = vacancies.find(visit.actor(), Ids.inPath(request, "id"), asAt);
        Version.send(response, vacancy.version(), vacancy);
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = vacancies.find(visit.actor(), Ids.inPath(request, "id"), visit.today()).id();
        HistoryAnswer.send(response, vacancies.history(visit.actor(), id));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, VacancyDraft.class);
        var vacancy =
                vacancies.change(
                        visit.actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        draft,
                        visit.today());
        Version.send(response, vacancy.version(), vacancy);
    }

    private void stages(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = vacancies.find(visit.actor(), Ids.inPath(request, "id"), visit.today()).id();
        Json.send(response, new Listing<>(vacancies.stages(visit.actor(), id), null));
    }

    private void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var stage = Json.read(request, Moved.class).stage();
        var vacancy =
                vacancies.move(
                        visit.actor(),
                        Ids.inPath(request, "id"),
                        Version.expected(request),
                        stage == null ? "" : stage,
                        visit.today());
        Version.send(response, vacancy.version(), vacancy);
    }
}
