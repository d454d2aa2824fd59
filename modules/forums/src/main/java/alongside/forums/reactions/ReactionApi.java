package alongside.forums.reactions;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** What was left at a post, as JSON. */
public final class ReactionApi implements HttpService {
    private final Reactions reactions;

    public ReactionApi(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{post}/reactions", this::show)
                .put("/{post}/reactions/{word}", (rq, rs) -> say(rq, rs, true))
                .delete("/{post}/reactions/{word}", (rq, rs) -> say(rq, rs, false))
                .put("/{post}/bookmark", this::keep)
                .delete("/{post}/bookmark", this::drop);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Json.send(
                response, reactions.mark(visit.actor(), Ids.inPath(request, "post"), visit.now()));
    }

    private void say(ServerRequest request, ServerResponse response, boolean on) {
        var visit = Visit.of(request);
        var word =
                Word.of(request.path().pathParameters().get("word")).orElseThrow(Refusal::notFound);
        var post = Ids.inPath(request, "post");
        Json.send(response, reactions.say(visit.actor(), post, word, on, visit.now()));
    }

    private void keep(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = Ids.inPath(request, "post");
        Json.send(response, reactions.keep(visit.actor(), post, visit.now()));
    }

    private void drop(ServerRequest request, ServerResponse response) {
        reactions.drop(Visit.of(request).actor(), Ids.inPath(request, "post"));
        response.status(Status.NO_CONTENT_204).send();
    }
}
