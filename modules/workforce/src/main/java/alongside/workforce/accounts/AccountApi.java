package alongside.workforce.accounts;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** The account of a person as JSON. */
public final class AccountApi implements HttpService {
    private final Accounts accounts;

    public AccountApi(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The member whose account it is; null takes the link back. */
    record AccountDraft(@Nullable String memberId) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).put("/", this::link);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, accounts.find(Visit.of(request).actor(), Ids.inPath(request, "person")));
    }

    private void link(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, AccountDraft.class);
        var version = Version.expected(request);
        var person = Ids.inPath(request, "person");
        send(response, accounts.link(Visit.of(request).actor(), person, version, draft.memberId()));
    }

    private static void send(ServerResponse response, PersonAccount account) {
        Version.send(response, account.version(), account);
    }
}
