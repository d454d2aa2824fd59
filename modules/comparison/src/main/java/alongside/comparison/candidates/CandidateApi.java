package alongside.comparison.candidates;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Report;
import alongside.comparison.releases.Release;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Candidates of releases as JSON, for the operator. */
public final class CandidateApi implements HttpService {
    private final Candidates candidates;

    public CandidateApi(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Which quarter is to be prepared. */
    record Asked(@Nullable LocalDate quarterEnd) {}

    /** Which version is decided about, and why it waits. */
    record Decision(int version, @Nullable String why) {}

    /** A candidate with all that is known of it; null until it is ready. */
    record Whole(Preparation candidate, @Nullable Release release, @Nullable Report report) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::prepare)
                .get("/{quarter}", this::show)
                .post("/{quarter}/publication", this::publish)
                .post("/{quarter}/waiting", this::leave);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = candidates.all(Visit.of(request).actor());
        Json.send(response, Listing.page(request, all, Preparation::key));
    }

    private void prepare(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var quarterEnd = Json.read(request, Asked.class).quarterEnd();
        if (quarterEnd == null) {
            throw Refusal.invalid("quarter_end", "Enter the last day of a quarter");
        }
        candidates.prepare(visit.actor(), quarterEnd, visit.now());
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + quarterEnd);
        Json.send(response, Status.CREATED_201, candidates.find(visit.actor(), quarterEnd));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var found = candidates.find(actor, CandidatePages.quarter(request));
        var content =
                Optional.ofNullable(found.sha256()).map(_ -> candidates.content(actor, found));
        Json.send(
                response,
                new Whole(
                        found,
                        content.map(Candidate::release).orElse(null),
                        content.map(Candidate::report).orElse(null)));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var quarterEnd = CandidatePages.quarter(request);
        var version = Json.read(request, Decision.class).version();
        candidates.publish(visit.actor(), quarterEnd, version, visit.now());
        Json.send(response, candidates.find(visit.actor(), quarterEnd));
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var quarterEnd = CandidatePages.quarter(request);
        var decision = Json.read(request, Decision.class);
        var why = decision.why() == null ? "" : decision.why().strip();
        candidates.leave(actor, quarterEnd, decision.version(), why);
        Json.send(response, candidates.find(actor, quarterEnd));
    }
}
