package alongside.workforce.competences;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Competences as JSON. Views are put and not posted, because the answers of posts are kept for a
 * day to be given again.
 */
public final class CompetenceApi implements HttpService {
    private final Competences competences;

    public CompetenceApi(Competences competences) {
        this.competences = competences;
    }

    /** Who may read it; null takes that back. */
    record SharingDraft(@Nullable String memberId) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show)
                .get("/frameworks", this::frameworks)
                .get("/views", this::history)
                .put("/view", this::say)
                .put("/sharing", this::share)
                .get("/shared", this::shared)
                .get("/shared/{author}", this::showShared)
                .put("/shared/{author}/view", this::answer);
    }

    private void show(ServerRequest request, ServerResponse response) {
        Json.send(response, competences.own(Visit.of(request).actor()));
    }

    private void frameworks(ServerRequest request, ServerResponse response) {
        send(
                request,
                response,
                competences.frameworks(),
                framework -> String.valueOf(framework.version()));
    }

    private void history(ServerRequest request, ServerResponse response) {
        var all = competences.history(Visit.of(request).actor());
        send(request, response, all, view -> view.id().toString());
    }

    private void say(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ViewDraft.class);
        var version = Version.expected(request);
        var made = competences.say(visit.actor(), version, draft, visit.now());
        Version.send(response, made.version(), made);
    }

    private void share(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, SharingDraft.class);
        var version = Version.expected(request);
        var now = competences.share(Visit.of(request).actor(), version, draft.memberId());
        Version.send(response, now.version(), now);
    }

    private void shared(ServerRequest request, ServerResponse response) {
        var all = competences.shared(Visit.of(request).actor());
        send(request, response, all, sharing -> sharing.authorId().toString());
    }

    private void showShared(ServerRequest request, ServerResponse response) {
        var author = Ids.inPath(request, "author");
        Json.send(response, competences.shared(Visit.of(request).actor(), author));
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ViewDraft.class);
        var version = Version.expected(request);
        var author = Ids.inPath(request, "author");
        var made = competences.answer(visit.actor(), author, version, draft, visit.now());
        Version.send(response, made.version(), made);
    }

    private static <T> void send(
            ServerRequest request, ServerResponse response, List<T> all, Function<T, String> key) {
        var limit = Listing.limit(request);
        var seen = all.stream().map(key).toList().indexOf(Listing.after(request)) + 1;
        var found = all.stream().skip(seen).limit(limit + 1L).toList();
        Json.send(response, Listing.of(found, limit, key));
    }
}
