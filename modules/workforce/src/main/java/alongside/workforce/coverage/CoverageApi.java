package alongside.workforce.coverage;

import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Selection;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage as JSON. */
public final class CoverageApi implements HttpService {
    private final Coverages coverages;

    public CoverageApi(Coverages coverages) {
        this.coverages = coverages;
    }

    record Cell(String serviceId, @Nullable String localityId, int people) {}

    record Answer(
            LocalDate asAt,
            int people,
            long covered,
            @Nullable BigDecimal percent,
            List<Place> services,
            List<Place> localities,
            List<Cell> cells) {
        static Answer of(Coverage coverage) {
            return new Answer(
                    coverage.asAt(),
                    coverage.people(),
                    coverage.covered(),
                    coverage.services().isEmpty() ? null : coverage.percent(),
                    coverage.services(),
                    coverage.localities(),
                    cells(coverage));
        }

        private static List<Cell> cells(Coverage coverage) {
            return coverage.cells().entrySet().stream()
                    .flatMap(row ->
                            row.getValue().entrySet().stream()
                                    .map(cell ->
                                            new Cell(
                                                    row.getKey(),
                                                    cell.getKey().isEmpty() ? null : cell.getKey(),
                                                    cell.getValue())))
                    .toList();
        }
    }

    /** Whether everybody may see it. */
    record PublicationDraft(@JsonProperty(required = true) boolean shown) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .get("/publication", this::publication)
                .put("/publication", this::publish);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var asAt = Selection.asAt(request.query(), visit.today());
        Json.send(response, Answer.of(coverages.at(visit.actor(), asAt)));
    }

    private void publication(ServerRequest request, ServerResponse response) {
        send(response, coverages.publication(Visit.of(request).actor()));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, PublicationDraft.class);
        var version = Version.expected(request);
        send(response, coverages.publish(Visit.of(request).actor(), draft.shown(), version));
    }

    private static void send(ServerResponse response, Publication publication) {
        Version.send(response, publication.version(), publication);
    }
}
