package alongside.forums.meetings;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** The meetings of every forum that somebody reads, as JSON. */
public final class EventApi implements HttpService {
    private final Meetings meetings;

    public EventApi(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Why a meeting does not take place. */
    record CancellationDraft(@Nullable String reason) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{event}", this::show)
                .patch("/{event}", this::change)
                .put("/{event}/cancellation", this::cancel)
                .delete("/{event}/cancellation", this::restore);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = request.query().first("forum").orElse("");
        var all =
                meetings.everywhere(visit.actor(), visit.now()).stream()
                        .filter(m -> forum.isEmpty() || m.forum().toString().equals(forum))
                        .toList();
        Json.send(response, Listing.page(request, all, meeting -> meeting.id().toString()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "event");
        send(response, meetings.find(visit.actor(), id, visit.now()).meeting());
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, MeetingDraft.class);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "event");
        send(response, meetings.change(visit.actor(), id, version, draft, visit.now()));
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var reason = Json.read(request, CancellationDraft.class).reason();
        var version = Version.expected(request);
        var id = Ids.inPath(request, "event");
        send(response, meetings.cancel(visit.actor(), id, version, reason, visit.now()));
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        var id = Ids.inPath(request, "event");
        send(response, meetings.restore(visit.actor(), id, version, visit.now()));
    }

    private static void send(ServerResponse response, Meeting meeting) {
        Version.send(response, meeting.version(), meeting);
    }
}
