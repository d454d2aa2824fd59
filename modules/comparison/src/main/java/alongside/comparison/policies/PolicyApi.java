package alongside.comparison.policies;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The policy of disclosure control as JSON, for the operator. */
public final class PolicyApi implements HttpService {
    private final PolicyVersions versions;

    public PolicyApi(PolicyVersions versions) {
        this.versions = versions;
    }

    record Answer(
            int version,
            Map<PolicyNumber, Integer> numbers,
            String changedBy,
            String reason,
            Instant changedAt) {
        static Answer of(PolicyVersion version) {
            var numbers = new LinkedHashMap<PolicyNumber, Integer>();
            for (var number : PolicyNumber.values()) {
                numbers.put(number, number.in(version));
            }
            return new Answer(
                    version.number(),
                    numbers,
                    version.changedBy(),
                    version.reason(),
                    version.changedAt());
        }
    }

    record Draft(
            @JsonProperty(required = true) int after,
            @Nullable Map<String, Integer> numbers,
            @Nullable String reason) {
        PolicyDraft draft() {
            var typed = new LinkedHashMap<String, String>();
            if (numbers != null) {
                numbers.forEach((key, value) -> typed.put(key, String.valueOf(value)));
            }
            var why = reason == null ? "" : reason.replace("\0", "").strip();
            return new PolicyDraft(after, typed, why);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/", this::save).get("/{version}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = versions.all(Visit.of(request).actor()).stream().map(Answer::of).toList();
        Json.send(response, Listing.page(request, all, one -> Integer.toString(one.version())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        Json.send(response, Answer.of(versions.find(actor, PolicyPages.number(request))));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, Draft.class).draft();
        var saved = versions.save(visit.actor(), draft, visit.now());
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + saved.number());
        Json.send(response, Status.CREATED_201, Answer.of(saved));
    }
}
