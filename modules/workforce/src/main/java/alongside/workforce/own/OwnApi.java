package alongside.workforce.own;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.accounts.PersonAccount;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.people.Person;
import alongside.workforce.qualifications.Qualification;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** What a Trust holds about the member who asks, as JSON. */
public final class OwnApi implements HttpService {
    private final OwnFiles files;

    public OwnApi(OwnFiles files) {
        this.files = files;
    }

    /** Pathways, supports and hours have addresses of their own. */
    record Answer(
            Person person,
            List<Assignment> assignments,
            List<Qualification> qualifications,
            List<OwnDocument> documents) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/looks", this::looks);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var file = file(request);
        var record = file.record();
        Version.send(
                response,
                record.person().version(),
                new Answer(
                        record.person(),
                        record.assignments(),
                        file.qualifications(),
                        file.documents()));
    }

    private void looks(ServerRequest request, ServerResponse response) {
        var limit = Listing.limit(request);
        var after = Listing.after(request);
        var skipped = after.matches("[0-9]{1,6}") ? Integer.parseInt(after) : 0;
        var found = file(request).looks().stream().skip(skipped).limit(limit + 1L).toList();
        Json.send(response, Listing.of(found, limit, _ -> "" + (skipped + limit)));
    }

    private OwnFile file(ServerRequest request) {
        var visit = Visit.of(request);
        return files.find(visit.actor(), visit.today()).orElseThrow(PersonAccount::notLinked);
    }
}
