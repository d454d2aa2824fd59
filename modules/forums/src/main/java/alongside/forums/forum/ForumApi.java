package alongside.forums.forum;

import alongside.kernel.Role;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forums as JSON. A forum that somebody may not know of is one that does not exist. */
public final class ForumApi implements HttpService {
    private final ForumRegister forums;

    public ForumApi(ForumRegister forums) {
        this.forums = forums;
    }

    /** How the one who asks stands to a forum. */
    record You(
            boolean reads,
            boolean writes,
            Participation.Part part,
            Participation.@Nullable State state,
            @Nullable String trust) {}

    /** A forum as one person finds it. */
    record Shown(
            UUID id,
            String name,
            String purpose,
            Reach reach,
            @Nullable String region,
            String specialism,
            Visibility visibility,
            List<String> roles,
            Reviewed reviewed,
            boolean closed,
            Readership readers,
            You you,
            int version) {
        static Shown of(ForumRegister.Found found) {
            var forum = found.forum();
            return new Shown(
                    forum.id(),
                    forum.name(),
                    forum.purpose(),
                    forum.reach(),
                    forum.regionCode(),
                    forum.specialism(),
                    forum.visibility(),
                    forum.rolesInOrder().stream().map(Role::key).toList(),
                    forum.reviewed(),
                    forum.closed(),
                    found.readers(),
                    you(found.standing()),
                    forum.version());
        }

        private static You you(Standing standing) {
            var participation = standing.participation();
            return new You(
                    standing.reads(),
                    standing.writes(),
                    standing.part(),
                    participation == null ? null : participation.state(),
                    standing.hats().stream()
                            .filter(hat -> hat.trust().equals(standing.trust()))
                            .map(Hat::slug)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** Whether a forum is closed. */
    record ClosureDraft(boolean closed) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::open)
                .get("/{forum}", this::show)
                .patch("/{forum}", this::change)
                .put("/{forum}/closure", this::close);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = forums.all(visit.actor(), visit.now()).stream().map(Shown::of).toList();
        Json.send(response, Listing.page(request, all, forum -> forum.id().toString()));
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, ForumDraft.class);
        var made = forums.open(visit.actor(), sent.usual(), visit.now());
        var shown = Shown.of(made);
        Version.created(request, response, shown.id(), shown.version(), shown);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, forums.find(visit.actor(), id(request), visit.now()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ForumDraft.class);
        var version = Version.expected(request);
        send(response, forums.change(visit.actor(), id(request), version, draft, visit.now()));
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var closed = Json.read(request, ClosureDraft.class).closed();
        var version = Version.expected(request);
        send(response, forums.close(visit.actor(), id(request), version, closed, visit.now()));
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }

    private static void send(ServerResponse response, ForumRegister.Found found) {
        Version.send(response, found.forum().version(), Shown.of(found));
    }
}
