package alongside.forums.reactions;

import alongside.forums.Places;
import alongside.forums.posts.Posts;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The buttons below a post. */
public final class ReactionPages implements HttpService {
    private static final String POST = "/{forum}/topics/{topic}/posts/{post}";

    private final Reactions reactions;
    private final Posts posts;

    public ReactionPages(Reactions reactions, Posts posts) {
        this.reactions = reactions;
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(POST + "/reactions", this::react).post(POST + "/bookmark", this::bookmark);
    }

    private void react(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var on = !form.text("say").isEmpty();
        var word = Word.of(form.text(on ? "say" : "unsay")).orElseThrow(Refusal::notFound);
        reactions.say(visit.actor(), Ids.inPath(request, "post"), word, on, visit.now());
        back(request, response);
    }

    private void bookmark(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = Ids.inPath(request, "post");
        if (Form.of(request).text("keep").equals("no")) {
            reactions.drop(visit.actor(), post);
        } else {
            reactions.keep(visit.actor(), post, visit.now());
        }
        back(request, response);
    }

    private void back(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = posts.find(visit.actor(), Ids.inPath(request, "post"), visit.now());
        var forum = Ids.inPath(request, "forum");
        Pages.goTo(response, Places.post(forum, post.topic(), post.number()));
    }
}
