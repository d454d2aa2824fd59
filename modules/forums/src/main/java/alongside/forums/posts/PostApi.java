package alongside.forums.posts;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts as JSON, at {@code /topics/{topic}/posts} and {@code /posts/{post}}. */
public final class PostApi {
    private final Posts posts;

    public PostApi(Posts posts) {
        this.posts = posts;
    }

    /** What a post says from now on. */
    record BodyDraft(@Nullable String body, @Nullable Boolean confirmed) {}

    /** Those of a topic. */
    public HttpService ofTopic() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{topic}/posts", PostApi.this::list)
                        .post("/{topic}/posts", PostApi.this::reply);
            }
        };
    }

    /** One post. */
    public HttpService alone() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.get("/{post}", PostApi.this::show)
                        .patch("/{post}", PostApi.this::change)
                        .delete("/{post}", PostApi.this::delete)
                        .put("/{post}/restoration", PostApi.this::restore)
                        .get("/{post}/versions", PostApi.this::versions);
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var after = sent.matches("[0-9]{1,8}") ? Integer.parseInt(sent) : 0;
        var topic = Ids.inPath(request, "topic");
        var found = posts.page(visit.actor(), topic, after, limit + 1, visit.now());
        Json.send(response, Listing.of(found, limit, post -> "" + post.number()));
    }

    private void reply(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, PostDraft.class);
        var topic = Ids.inPath(request, "topic");
        var made = posts.reply(visit.actor(), topic, draft, visit.now());
        response.header(HeaderNames.LOCATION, Route.API + "/posts/" + made.id());
        Version.send(response, Status.CREATED_201, made.version(), made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, posts.find(visit.actor(), id(request), visit.now()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, BodyDraft.class);
        var confirmed = Boolean.TRUE.equals(draft.confirmed());
        var version = Version.expected(request);
        send(
                response,
                posts.change(
                        visit.actor(), id(request), version, draft.body(), confirmed, visit.now()));
    }

    private void delete(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        send(response, posts.delete(visit.actor(), id(request), version, visit.now()));
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        send(response, posts.restore(visit.actor(), id(request), version, visit.now()));
    }

    private void versions(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var limit = Listing.limit(request);
        var sent = Listing.after(request);
        var skip = sent.matches("[0-9]{1,8}") ? Integer.parseInt(sent) : 0;
        var all = posts.earlier(visit.actor(), id(request), visit.now());
        var found = all.stream().skip(skip).limit(limit).toList();
        var more = all.size() > skip + limit;
        Json.send(response, new Listing<>(found, more ? "" + (skip + limit) : null));
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "post");
    }

    private static void send(ServerResponse response, Post post) {
        Version.send(response, post.version(), post);
    }
}
