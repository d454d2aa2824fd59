package alongside.tenants.audit;

import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.tenants.ListView;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The audit log as JSON, newest entry first. */
public final class AuditApi implements HttpService {
    private final AuditLog log;

    public AuditApi(AuditLog log) {
        this.log = log;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var limit = Listing.limit(request);
        var filter = Days.filter(ListView.of(request, "person", "subject", "from", "to"));
        var found = log.before(Visit.of(request).actor(), filter, before(request), limit + 1);
        Json.send(response, Listing.of(found, limit, AuditEntry::id));
    }

    private static long before(ServerRequest request) {
        var after = Listing.after(request);
        if (after.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("after", "Send the value of next from the page before.");
        }
        return Long.parseLong(after);
    }
}
