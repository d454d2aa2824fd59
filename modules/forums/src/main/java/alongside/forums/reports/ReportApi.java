package alongside.forums.reports;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Reports as JSON. */
public final class ReportApi implements HttpService {
    private final Reports reports;

    public ReportApi(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/reports", this::list)
                .post("/{forum}/reports", this::report)
                .get("/{forum}/reports/mine", this::mine)
                .get("/{forum}/reports/{id}", this::show)
                .post("/{forum}/reports/{id}/decision", this::decide);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var open = !request.query().first("state").orElse("open").equals("decided");
        var after = Ids.of(Listing.after(request));
        var forum = Ids.inPath(request, "forum");
        var found = reports.page(visit.actor(), forum, open, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, report -> report.id().toString()));
    }

    private void mine(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = reports.mine(visit.actor(), Ids.inPath(request, "forum"), visit.now());
        Json.send(response, new Listing<>(found, null));
    }

    private void report(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ReportDraft.class);
        var made = reports.report(visit.actor(), Ids.inPath(request, "forum"), draft, visit.now());
        response.header(HeaderNames.LOCATION, request.path().path() + "/" + made.id());
        Json.send(response, Status.CREATED_201, made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, reports.find(visit.actor(), forum, id, visit.now()));
    }

    private void decide(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ReportDecisionDraft.class);
        var forum = Ids.inPath(request, "forum");
        var id = Ids.inPath(request, "id");
        Json.send(response, reports.decide(visit.actor(), forum, id, draft, visit.now()));
    }
}
