package alongside.forums.notifications;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was told, as JSON: each notification by itself. */
public final class NotificationApi implements HttpService {
    private final Notifications notifications;

    public NotificationApi(Notifications notifications) {
        this.notifications = notifications;
    }

    /** One notification. */
    record One(
            UUID id,
            NoticeKind kind,
            boolean needsAction,
            String what,
            String link,
            Instant at,
            @Nullable Instant readAt) {
        static One of(Told told) {
            return new One(
                    told.id(),
                    told.kind(),
                    told.needsAction(),
                    told.words(),
                    told.link(),
                    told.at(),
                    told.readAt());
        }
    }

    /** How many are new, up to 100. */
    record Unread(long unread) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/unread", this::unread)
                .post("/reading", this::readAll)
                .post("/{id}/reading", this::read)
                .delete("/{id}/reading", this::restore);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var after = Ids.of(sent);
        if (after == null && !sent.isEmpty()) {
            throw Refusal.invalid("after", "Use the value of next from the answer before.");
        }
        var filter = NoticeFilter.strict(request);
        var found = notifications.all(visit.actor(), filter, after, limit + 1, visit.now());
        var items = found.stream().map(One::of).toList();
        Json.send(response, Listing.of(items, limit, one -> one.id().toString()));
    }

    private void unread(ServerRequest request, ServerResponse response) {
        sendUnread(response, Visit.of(request));
    }

    private void sendUnread(ServerResponse response, Visit visit) {
        var unread = notifications.unread(visit.actor().person(), visit.now());
        Json.send(response, new Unread(unread));
    }

    private void readAll(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        notifications.read(visit.actor(), "", visit.now(), visit.now());
        sendUnread(response, visit);
    }

    private void read(ServerRequest request, ServerResponse response) {
        send(request, response, true);
    }

    private void restore(ServerRequest request, ServerResponse response) {
        send(request, response, false);
    }

    private void send(ServerRequest request, ServerResponse response, boolean read) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        Json.send(response, One.of(notifications.readOne(visit.actor(), id, read, visit.now())));
    }
}
