package alongside.tenants.lineage;

import alongside.portal.Json;
import alongside.portal.Visit;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a Trust as JSON, for operators. */
public final class LineageApi implements HttpService {
    private final Lineage lineage;

    public LineageApi(Lineage lineage) {
        this.lineage = lineage;
    }

    record Merger(String trust, String into, LocalDate on) {
        static Merger of(Merged merged) {
            return new Merger(merged.trust().value(), merged.into().value(), merged.on());
        }
    }

    record Answer(
            String id,
            String name,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String region,
            List<Change> changes,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Merger into,
            List<Merger> from) {
        static Answer of(Line line) {
            var into = line.into();
            return new Answer(
                    line.trust().id().value(),
                    line.trust().name(),
                    line.trust().region(),
                    line.changes(),
                    into == null ? null : Merger.of(into),
                    line.from().stream().map(Merger::of).toList());
        }
    }

    record Name(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) LocalDate from) {}

    record Place(
            @JsonProperty(required = true) String region,
            @JsonProperty(required = true) LocalDate from) {}

    record Going(
            @JsonProperty(required = true) String into,
            @JsonProperty(required = true) LocalDate on) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{slug}/lineage", this::show)
                .post("/{slug}/names", this::rename)
                .post("/{slug}/regions", this::move)
                .post("/{slug}/merger", this::merge);
    }

    private void show(ServerRequest request, ServerResponse response) {
        Json.send(response, Answer.of(lineage.of(Visit.of(request).actor(), slug(request))));
    }

    private void rename(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var body = Json.read(request, Name.class);
        send(
                response,
                lineage.rename(
                        visit.actor(), slug(request), body.name(), body.from(), visit.now()));
    }

    private void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var body = Json.read(request, Place.class);
        send(
                response,
                lineage.move(
                        visit.actor(), slug(request), body.region(), body.from(), visit.now()));
    }

    private void merge(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var body = Json.read(request, Going.class);
        send(
                response,
                lineage.merge(visit.actor(), slug(request), body.into(), body.on(), visit.now()));
    }

    private static void send(ServerResponse response, Line line) {
        Json.send(response, Status.CREATED_201, Answer.of(line));
    }

    static String slug(ServerRequest request) {
        return request.path().pathParameters().get("slug");
    }
}
