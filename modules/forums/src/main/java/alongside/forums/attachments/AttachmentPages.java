package alongside.forums.attachments;

import alongside.forums.Places;
import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Adding files to what one wrote, and taking files. */
public final class AttachmentPages implements HttpService {
    private static final String FILES = "/{forum}/topics/{topic}/posts/{post}/attachments";

    private final Attachments attachments;
    private final Posts posts;

    public AttachmentPages(Attachments attachments, Posts posts) {
        this.attachments = attachments;
        this.posts = posts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(FILES, this::files)
                .post(FILES, this::add)
                .get("/attachments/{id}", this::take)
                .post("/attachments/{id}/removal", this::remove);
    }

    private void files(ServerRequest request, ServerResponse response) {
        send(request, response, FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var post = post(request);
        try {
            var sent = SentFile.of(request);
            attachments.add(visit.actor(), post.id(), sent.name(), sent.content(), visit.now());
            Pages.goTo(response, request.path().path());
        } catch (Refusal.Invalid e) {
            send(request, response, FormView.wrong(0, e.fields()));
        }
    }

    private void send(ServerRequest request, ServerResponse response, FormView form) {
        var visit = Visit.of(request);
        var post = post(request);
        if (!post.mine()) {
            throw Refusal.forbidden("Only who wrote this can add files to it or take them away.");
        }
        var all = attachments.all(visit.actor(), post.id(), visit.now());
        var forum = Ids.inPath(request, "forum");
        var back = Places.post(forum, post.topic(), post.number());
        var page =
                Places.page(visit, "Files of what you wrote")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of("Topic", Places.topic(forum, post.topic())));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .attachmentsEdit(
                                page,
                                visit.csrf(),
                                request.path().path(),
                                back,
                                all,
                                post.changeable(visit.now()),
                                attachments.scans(),
                                form));
    }

    private Post post(ServerRequest request) {
        var visit = Visit.of(request);
        var post = posts.find(visit.actor(), Ids.inPath(request, "post"), visit.now());
        if (!post.topic().equals(Ids.inPath(request, "topic"))) {
            throw Refusal.notFound();
        }
        return post;
    }

    private void take(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Download.send(
                response, attachments.take(visit.actor(), Ids.inPath(request, "id"), visit.now()));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var removed = attachments.remove(visit.actor(), Ids.inPath(request, "id"), visit.now());
        var post = removed.post();
        Pages.goTo(response, Places.post(removed.forum(), post.topic(), post.number()));
    }
}
