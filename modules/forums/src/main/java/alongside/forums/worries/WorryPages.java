package alongside.forums.worries;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.forums.topics.Topics;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.UUID;

/** Saying that one is worried, asking for somebody, and what the moderator on duty does. */
public final class WorryPages implements HttpService {
    private static final String POST = "/{forum}/topics/{topic}/posts/{post}/worry";

    private final ForumRegister forums;
    private final Topics topics;
    private final Posts posts;
    private final Worries worries;

    public WorryPages(ForumRegister forums, Topics topics, Posts posts, Worries worries) {
        this.forums = forums;
        this.topics = topics;
        this.posts = posts;
        this.worries = worries;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(POST, this::blank)
                .post(POST, this::raise)
                .get("/{forum}/support", this::support)
                .post("/{forum}/support", this::ask)
                .get("/{forum}/worries/{id}", this::show)
                .post("/{forum}/worries/{id}/steps", this::step)
                .post("/{forum}/worries/{id}/closure", this::close);
    }

    private void blank(ServerRequest request, ServerResponse response) {
        sendNew(request, response, "", FormView.fresh(0));
    }

    private void raise(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = Form.of(request).text("words");
        var forum = forum(request);
        var draft = new WorryDraft(post(request).id(), words);
        try {
            worries.raise(visit.actor(), forum, draft, visit.now());
            Pages.goTo(response, Places.forum(forum) + "/support?sent=other");
        } catch (Refusal.Invalid e) {
            sendNew(request, response, words, FormView.wrong(0, e.fields()));
        }
    }

    private static UUID forum(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }

    private Post post(ServerRequest request) {
        var visit = Visit.of(request);
        var found = posts.find(visit.actor(), Ids.inPath(request, "post"), visit.now());
        if (!found.topic().equals(Ids.inPath(request, "topic")) || found.deleted()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private void sendNew(
            ServerRequest request, ServerResponse response, String words, FormView form) {
        var visit = Visit.of(request);
        var post = post(request);
        var topic = topics.find(visit.actor(), post.topic(), visit.now()).topic();
        if (!topic.forum().equals(forum(request))) {
            throw Refusal.notFound();
        }
        var care = worries.care(visit.actor(), topic.forum(), visit.now());
        var page =
                Places.page(visit, "I am worried about this person")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(topic.forumName(), Places.forum(topic.forum())),
                                Link.of(topic.title(), Places.topic(topic.forum(), topic.id())));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().worriesNew(page, visit, topic, post, care, words, form));
    }

    private void support(ServerRequest request, ServerResponse response) {
        sendSupport(request, response, "", FormView.fresh(0));
    }

    private void ask(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var words = Form.of(request).text("words");
        try {
            worries.raise(visit.actor(), forum(request), new WorryDraft(null, words), visit.now());
            Pages.goTo(response, Places.forum(forum(request)) + "/support?sent=self");
        } catch (Refusal.Invalid e) {
            sendSupport(request, response, words, FormView.wrong(0, e.fields()));
        }
    }

    private void sendSupport(
            ServerRequest request, ServerResponse response, String words, FormView form) {
        var visit = Visit.of(request);
        var id = forum(request);
        var found = forums.find(visit.actor(), id, visit.now());
        var care = worries.care(visit.actor(), id, visit.now());
        var page =
                Places.page(visit, "If you are finding this hard")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)));
        var sent = form.isFresh() ? request.query().first("sent").orElse("") : "";
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .worriesSupport(page, visit, Places.forum(id), care, sent, words, form));
    }

    private void show(ServerRequest request, ServerResponse response) {
        sendOne(request, response, "", FormView.fresh(0));
    }

    private void step(ServerRequest request, ServerResponse response) {
        note(request, response, worries::step);
    }

    private void close(ServerRequest request, ServerResponse response) {
        note(request, response, worries::close);
    }

    private interface Note {
        Worry by(Actor actor, UUID forum, UUID id, String words, Instant now);
    }

    private void note(ServerRequest request, ServerResponse response, Note note) {
        var visit = Visit.of(request);
        var words = Form.of(request).text("words");
        var id = Ids.inPath(request, "id");
        try {
            var now = note.by(visit.actor(), forum(request), id, words, visit.now());
            var here = Places.forum(forum(request));
            Pages.goTo(response, here + (now.open() ? "/worries/" + id : "/queue"));
        } catch (Refusal.Invalid e) {
            sendOne(request, response, words, FormView.wrong(0, e.fields()));
        }
    }

    private void sendOne(
            ServerRequest request, ServerResponse response, String words, FormView form) {
        var visit = Visit.of(request);
        var id = forum(request);
        var worry = worries.find(visit.actor(), id, Ids.inPath(request, "id"), visit.now());
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        var page =
                Places.page(visit, worry.what())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(forum.name(), Places.forum(id)),
                                Link.of("What waits for moderators", Places.forum(id) + "/queue"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .worriesShow(page, visit.csrf(), Places.forum(id), worry, words, form));
    }
}
