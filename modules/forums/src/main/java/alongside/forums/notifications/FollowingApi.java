package alongside.forums.notifications;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** Following and muting as JSON. */
public final class FollowingApi implements HttpService {
    private final Following following;

    public FollowingApi(Following following) {
        this.following = following;
    }

    /** What is sent and what is answered. */
    record How(@Nullable String how) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{topic}/following", this::show)
                .post("/{topic}/following", this::set)
                .delete("/{topic}/following", this::end);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var topic = Ids.inPath(request, "topic");
        send(response, following.of(visit.actor(), topic, visit.now()));
    }

    private void set(ServerRequest request, ServerResponse response) {
        var sent = Json.read(request, How.class).how();
        if ("follow".equals(sent)) {
            set(request, response, Followed.FOLLOW);
        } else if ("mute".equals(sent)) {
            set(request, response, Followed.MUTE);
        } else {
            throw Refusal.invalid("how", "Send follow or mute. DELETE ends both");
        }
    }

    private void end(ServerRequest request, ServerResponse response) {
        set(request, response, Followed.NEITHER);
    }

    private void set(ServerRequest request, ServerResponse response, Followed how) {
        var visit = Visit.of(request);
        var topic = Ids.inPath(request, "topic");
        send(response, following.set(visit.actor(), topic, how, visit.now()));
    }

    private static void send(ServerResponse response, Followed how) {
        Json.send(response, new How(how.key()));
    }
}
