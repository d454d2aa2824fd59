package alongside.forums.posts;

import alongside.forums.Places;
import alongside.forums.topics.Topics;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** Changing, deleting and bringing back what one wrote, and what a post said before. */
public final class PostPages implements HttpService {
    private static final String POST = "/{forum}/topics/{topic}/posts/{post}";

    private final Topics topics;
    private final Posts posts;

    public PostPages(Topics topics, Posts posts) {
        this.topics = topics;
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(POST + "/edit", this::edit)
                .post(POST + "/edit", this::change)
                .get(POST + "/history", this::history)
                .get(POST + "/deletion", this::deletion)
                .post(POST + "/deletion", this::delete)
                .post(POST + "/restoration", this::restore);
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var post = own(request);
        send(request, response, post, post.body(), FormView.fresh(post.version()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var body = form.text("body");
        var version = FormView.version(form);
        var post = own(request);
        try {
            var confirmed = form.has("confirmed");
            posts.change(visit.actor(), post.id(), version, body, confirmed, visit.now());
            Pages.goTo(response, address(request) + "#p" + post.number());
        } catch (Refusal.Invalid e) {
            send(request, response, post, body, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = Map.of("What it says", post.body());
            send(request, response, post, body, FormView.changed(post.version(), saved));
        }
    }

    private void send(
            ServerRequest request, ServerResponse response, Post post, String body, FormView form) {
        var visit = Visit.of(request);
        var page = page(request, "Change what you wrote").error(!form.isFresh());
        var action = address(request) + "/posts/" + post.id() + "/edit";
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().postsEdit(page, visit.csrf(), action, body, form));
    }

    private void history(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = post(request);
        var earlier = posts.earlier(visit.actor(), post.id(), visit.now());
        var page = page(request, "What this post said before");
        Pages.send(response, new StaticTemplates().postsHistory(page, post, earlier));
    }

    private void deletion(ServerRequest request, ServerResponse response) {
        var post = own(request);
        var page = page(request, "Delete what you wrote");
        Pages.send(
                response,
                new StaticTemplates()
                        .postsDeletion(page, Visit.of(request).csrf(), address(request), post));
    }

    private void delete(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = own(request);
        try {
            posts.delete(visit.actor(), post.id(), FormView.version(Form.of(request)), visit.now());
        } catch (Refusal.Stale e) {
            throw changed();
        }
        Pages.goTo(response, address(request) + "#p" + post.number());
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = own(request);
        try {
            posts.restore(
                    visit.actor(), post.id(), FormView.version(Form.of(request)), visit.now());
        } catch (Refusal.Stale e) {
            throw changed();
        }
        Pages.goTo(response, address(request) + "#p" + post.number());
    }

    private static Refusal changed() {
        return Refusal.conflict("This post was changed since you opened it. Look again.");
    }

    /** The post of the address, if it is where the address says. */
    private Post post(ServerRequest request) {
        var visit = Visit.of(request);
        var post = posts.find(visit.actor(), Ids.inPath(request, "post"), visit.now());
        var seen = topics.find(visit.actor(), post.topic(), visit.now());
        if (!post.topic().equals(Ids.inPath(request, "topic"))
                || !seen.topic().forum().equals(Ids.inPath(request, "forum"))) {
            throw Refusal.notFound();
        }
        return post;
    }

    private Post own(ServerRequest request) {
        var post = post(request);
        if (!post.mine()) {
            throw Refusal.forbidden("Only who wrote this can change or delete it.");
        }
        return post;
    }

    private static String address(ServerRequest request) {
        return Places.topic(Ids.inPath(request, "forum"), Ids.inPath(request, "topic"));
    }

    private Page page(ServerRequest request, String title) {
        var visit = Visit.of(request);
        var topic = topics.find(visit.actor(), Ids.inPath(request, "topic"), visit.now()).topic();
        return Places.page(visit, title)
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(topic.forumName(), Places.forum(topic.forum())),
                        Link.of(topic.title(), address(request)));
    }
}
