package alongside.forums.topics;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Route;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics of forums as JSON, at {@code /forums/{forum}/topics} and {@code /topics/{topic}}. */
public final class TopicApi {
    private final Topics topics;

    public TopicApi(Topics topics) {
        this.topics = topics;
    }

    /** Which reply answered a question; null if none did. */
    record AnswerDraft(@Nullable Integer number) {}

    /** Whether a topic stands above the others. */
    record PinDraft(boolean pinned) {}

    /** Those of a forum. */
    public HttpService ofForum() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{forum}/topics", TopicApi.this::list)
                        .post("/{forum}/topics", TopicApi.this::begin);
            }
        };
    }

    /** One topic. */
    public HttpService alone() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{topic}", TopicApi.this::show)
                        .put("/{topic}/answer", TopicApi.this::answer)
                        .put("/{topic}/pin", TopicApi.this::pin);
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var skip = sent.matches("[0-9]{1,8}") ? Integer.parseInt(sent) : 0;
        var page =
                topics.page(
                        visit.actor(),
                        Ids.inPath(request, "forum"),
                        TopicFilter.of(request),
                        skip,
                        limit,
                        visit.now());
        page.standing().requireReader();
        var more = page.total() > skip + limit;
        List<Topic> found = page.topics();
        Json.send(response, new Listing<>(found, more ? "" + (skip + limit) : null));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, TopicDraft.class);
        var forum = Ids.inPath(request, "forum");
        var made = topics.begin(visit.actor(), forum, draft, visit.now()).topic();
        response.header(HeaderNames.LOCATION, Route.API + "/topics/" + made.id());
        Version.send(response, Status.CREATED_201, made.version(), made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "topic");
        send(response, topics.find(visit.actor(), id, visit.now()));
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var number = Json.read(request, AnswerDraft.class).number();
        var version = Version.expected(request);
        var id = Ids.inPath(request, "topic");
        send(response, topics.answer(visit.actor(), id, version, number, visit.now()));
    }

    private void pin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var pinned = Json.read(request, PinDraft.class).pinned();
        var version = Version.expected(request);
        var id = Ids.inPath(request, "topic");
        send(response, topics.pin(visit.actor(), id, version, pinned, visit.now()));
    }

    private static void send(ServerResponse response, Topics.TopicSeen seen) {
        Version.send(response, seen.topic().version(), seen.topic());
    }
}
