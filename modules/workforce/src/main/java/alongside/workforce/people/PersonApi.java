package alongside.workforce.people;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as JSON. */
public final class PersonApi implements HttpService {
    private final People people;

    public PersonApi(People people) {
        this.people = people;
    }

    /** A person with their assignments as they are today. */
    record PersonAnswer(
            UUID id,
            @Nullable String employeeNumber,
            String firstName,
            String lastName,
            @Nullable String email,
            List<Assignment> assignments,
            int version) {
        static PersonAnswer of(Person person, List<Assignment> assignments) {
            return new PersonAnswer(
                    person.id(),
                    person.employeeNumber(),
                    person.firstName(),
                    person.lastName(),
                    person.email(),
                    assignments,
                    person.version());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::add)
                .get("/{id}", this::show)
                .patch("/{id}", this::correct)
                .get("/{id}/history", this::history);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var found =
                people.all(
                        visit.actor(),
                        Selection.of(request.query(), visit.today()),
                        Span.after(Cursor.of(Listing.after(request)), limit + 1));
        Json.send(response, Listing.of(found.rows(), limit, row -> row.cursor().toString()));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var person = people.add(visit.actor(), Json.read(request, PersonDraft.class));
        var answer = PersonAnswer.of(person, List.of());
        Version.created(request, response, person.id(), person.version(), answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        send(response, people.file(visit.actor(), Ids.inPath(request, "id"), asAt));
    }

    private void correct(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var draft = Json.read(request, PersonDraft.class);
        people.correct(visit.actor(), id, Version.expected(request), draft);
        send(response, people.file(visit.actor(), id, visit.today()));
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var file = people.file(visit.actor(), Ids.inPath(request, "id"), visit.today());
        Json.send(response, new Listing<>(file.history(), null));
    }

    private static void send(ServerResponse response, People.File file) {
        var person = file.person();
        Version.send(response, person.version(), PersonAnswer.of(person, file.assignments()));
    }
}
