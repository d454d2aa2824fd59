package alongside.workforce.publications;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pathways that Trusts show, as JSON. */
public final class ExchangeApi implements HttpService {
    private final Publications publications;
    private final Pathways pathways;

    public ExchangeApi(Publications publications, Pathways pathways) {
        this.publications = publications;
        this.pathways = pathways;
    }

    record Copy(@Nullable String name) {}

    record Made(UUID id, String name, int number) {}

    record Answer(
            String trust,
            String trustName,
            UUID pathwayId,
            String name,
            int number,
            String rule,
            LocalDate publishedOn,
            List<Step> steps) {
        static Answer of(Publication p) {
            return new Answer(
                    p.trust(),
                    p.trustName(),
                    p.pathwayId(),
                    p.name(),
                    p.number(),
                    p.rule(),
                    p.publishedOn(),
                    p.steps());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{from}/{pathway}", this::show)
                .post("/{from}/{pathway}/copies", this::copy);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = publications.all().stream().map(Answer::of).toList();
        Json.send(response, new Listing<>(all, null));
    }

    private void show(ServerRequest request, ServerResponse response) {
        Json.send(response, Answer.of(find(request)));
    }

    private void copy(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = find(request);
        var sent = Json.read(request, Copy.class).name();
        var name = sent == null || sent.isBlank() ? found.name() : sent;
        var made = pathways.create(visit.actor(), name, found.steps());
        response.header(
                HeaderNames.LOCATION, "/api/v1" + visit.path("pathways", made.id(), "versions", 1));
        Version.send(
                response,
                Status.CREATED_201,
                made.version(),
                new Made(made.id(), made.name(), made.number()));
    }

    private Publication find(ServerRequest request) {
        var from = request.path().pathParameters().get("from");
        return publications.find(from, Ids.inPath(request, "pathway"));
    }
}
