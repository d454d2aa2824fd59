package alongside.forums.live;

import alongside.kernel.ForumDatabase;
import alongside.portal.EventStream;
import alongside.portal.Ids;
import alongside.portal.Visit;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;

/** The events of a topic, for its page and for programs alike. */
public final class LivePages implements HttpService {
    private static final HeaderName LAST = HeaderNames.create("Last-Event-ID");

    private final String path;
    private final Hub hub;
    private final LivePosts posts;

    private LivePages(String path, Hub hub, LivePosts posts) {
        this.path = path;
        this.hub = hub;
        this.posts = posts;
    }

    public static LivePages ofPages(Hub hub, ForumDatabase database) {
        return new LivePages("/{forum}/topics/{topic}/events", hub, new LivePosts(database));
    }

    public static LivePages ofApi(Hub hub, ForumDatabase database) {
        return new LivePages("/{topic}/events", hub, new LivePosts(database));
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(path, this::events);
    }

    private void events(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var topic = Ids.inPath(request, "topic");
        // Before the answer begins, so that who may not read it gets a proper refusal.
        posts.require(visit.actor(), topic, visit.now());
        var live =
                new Live(hub, posts, visit::now, visit.actor(), topic, known(request, visit.now()));
        EventStream.answer(request, response, live::tell);
    }

    /** How far the reader has come; what a browser sends by itself after a break goes first. */
    private static Reached known(ServerRequest request, Instant now) {
        var sent =
                request.headers()
                        .first(LAST)
                        .orElseGet(() -> request.query().first("after").orElse(""));
        return Reached.of(sent, now);
    }
}
