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
        var live = new Live(hub, posts, visit::now, visit.actor(), topic, after(request));
        EventStream.answer(request, response, live::tell);
    }

    /**
     * What the browser got last; what it sends by itself after a break goes first. Negative if
     * nothing.
     */
    private static int after(ServerRequest request) {
        var sent =
                request.headers()
                        .first(LAST)
                        .orElseGet(() -> request.query().first("after").orElse(""));
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
