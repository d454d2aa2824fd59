package alongside.forums.topics;

import alongside.forums.Places;
import alongside.forums.agenda.Agenda;
import alongside.forums.attachments.Attachments;
import alongside.forums.conduct.Conduct;
import alongside.forums.notifications.Following;
import alongside.forums.posts.Beside;
import alongside.forums.posts.Post;
import alongside.forums.posts.PostDraft;
import alongside.forums.posts.Posts;
import alongside.forums.reactions.Reactions;
import alongside.forums.views.StaticTemplates;
import alongside.forums.worries.Worries;
import alongside.forums.writings.WritingForm;
import alongside.kernel.Refusal;
import alongside.portal.Busy;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.pagination.Pagination;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;

/** A forum with its topics, a topic with its posts, and the forms by which both grow. */
public final class TopicPages implements HttpService {
    private static final int TOPICS = 30;

    private final Topics topics;
    private final Posts posts;
    private final Conduct conduct;
    private final WritingForm writings;
    private final Reactions reactions;
    private final Attachments attachments;
    private final Worries worries;
    private final Following following;
    private final Agenda agenda;

    public TopicPages(
            Topics topics,
            Posts posts,
            Conduct conduct,
            WritingForm writings,
            Reactions reactions,
            Attachments attachments,
            Worries worries,
            Following following,
            Agenda agenda) {
        this.topics = topics;
        this.posts = posts;
        this.conduct = conduct;
        this.writings = writings;
        this.reactions = reactions;
        this.attachments = attachments;
        this.worries = worries;
        this.following = following;
        this.agenda = agenda;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}", this::list)
                .get("/{forum}/topics/new", this::blank)
                .post("/{forum}/topics", this::begin)
                .get("/{forum}/topics/{topic}", this::show)
                .post("/{forum}/topics/{topic}/posts", this::reply)
                .post("/{forum}/topics/{topic}/answer", this::answer)
                .post("/{forum}/topics/{topic}/pin", this::pin);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var filter = TopicFilter.of(request);
        var number = number(request, "page");
        var skip = (number - 1) * TOPICS;
        var id = Ids.inPath(request, "forum");
        var found = topics.page(visit.actor(), id, filter, skip, TOPICS, visit.now());
        var forum = found.standing().forum();
        var page =
                Places.page(visit, forum.name())
                        .breadcrumbs(Places.home(), Places.forums())
                        .fullWidth();
        var pages =
                Pagination.of(
                        number,
                        TOPICS,
                        found.total(),
                        n -> Places.forum(id) + "?" + filter.query() + "&page=" + n);
        Pages.send(response, new StaticTemplates().topicsList(page, found, filter, pages));
    }

    /** A page's number; 1 for what is none. */
    private static int number(ServerRequest request, String name) {
        var sent = request.query().first(name).orElse("1");
        return sent.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sent) : 1;
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        if (conduct.accepted(visit.actor()) == null) {
            Pages.goTo(response, "/forums/conduct?next=" + Places.forum(id) + "/topics/new");
            return;
        }
        var kind = Kind.of(request.query().first("kind").orElse("")).orElse(Kind.DISCUSSION);
        var draft =
                writings.topic(request, id)
                        .kept()
                        .map(w -> new TopicDraft(w.title(), w.body(), w.kind(), w.unnamed(), false))
                        .orElse(new TopicDraft("", "", kind.key(), false, false));
        sendNew(request, response, draft, FormView.fresh(0));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = Ids.inPath(request, "forum");
        var draft =
                new TopicDraft(
                        form.text("title"),
                        form.text("body"),
                        form.text("kind"),
                        form.has("unnamed"),
                        form.has("confirmed"));
        try {
            var made = topics.begin(visit.actor(), forum, draft, visit.now());
            writings.posted(request);
            Pages.goTo(response, Places.topic(forum, made.topic().id()));
        } catch (Refusal.Invalid e) {
            sendNew(request, response, draft, FormView.wrong(0, e.fields()));
        } catch (Busy e) {
            sendNew(request, response, draft, FormView.wrong(0, Map.of("body", e.message())));
        }
    }

    private void sendNew(
            ServerRequest request, ServerResponse response, TopicDraft draft, FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var everything = new TopicFilter("", false);
        var found = topics.page(visit.actor(), id, everything, 0, 1, visit.now());
        found.standing().requireWriter();
        var page =
                Places.page(visit, "Start a topic")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.standing().forum().name(), Places.forum(id)));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .topicsNew(
                                page,
                                visit.csrf(),
                                found,
                                draft,
                                writings.topic(request, id),
                                form));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var quoted = request.query().first("quote").orElse("");
        var draft =
                writings.reply(request, forum(request), Ids.inPath(request, "topic"))
                        .kept()
                        .map(w -> new PostDraft(w.body(), w.replyTo(), w.unnamed()))
                        .orElse(new PostDraft("", null, false));
        if (quoted.matches("[1-9][0-9]{0,8}")) {
            draft = draft.before(quote(request, Integer.parseInt(quoted)));
        }
        send(request, response, draft, FormView.fresh(0));
    }

    private PostDraft quote(ServerRequest request, int number) {
        var visit = Visit.of(request);
        var topic = Ids.inPath(request, "topic");
        return posts.page(visit.actor(), topic, number - 1, 1, visit.now()).stream()
                .filter(post -> post.number() == number && !post.deleted())
                .findFirst()
                .map(post ->
                        new PostDraft(
                                "> " + post.body().replace("\n", "\n> ") + "\n\n", number, false))
                .orElse(new PostDraft("", null, false));
    }

    private void reply(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var to = form.text("reply_to");
        var draft =
                new PostDraft(
                        form.text("body"),
                        to.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(to) : null,
                        form.has("unnamed"),
                        form.has("confirmed"));
        var topic = seen(request).topic();
        try {
            var made = posts.reply(visit.actor(), topic.id(), draft, visit.now());
            writings.posted(request);
            Pages.goTo(response, address(topic, made.number()));
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(0, e.fields()));
        } catch (Busy e) {
            send(request, response, draft, FormView.wrong(0, Map.of("body", e.message())));
        }
    }

    /** Where a post of a topic stands. */
    static String address(Topic topic, int number) {
        return Places.post(topic.forum(), topic.id(), number);
    }

    private void answer(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var topic = seen(request).topic();
        var number = form.text("number");
        var answer = number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) : null;
        try {
            var version = FormView.version(form);
            topics.answer(visit.actor(), topic.id(), version, answer, visit.now());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This topic was changed since you opened it. Look again.");
        }
        Pages.goTo(response, address(topic, answer == null ? 1 : answer));
    }

    private void pin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var topic = seen(request).topic();
        try {
            var version = FormView.version(form);
            topics.pin(visit.actor(), topic.id(), version, form.has("pinned"), visit.now());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This topic was changed since you opened it. Look again.");
        }
        Pages.goTo(response, address(topic, 1));
    }

    private void send(
            ServerRequest request, ServerResponse response, PostDraft draft, FormView form) {
        var visit = Visit.of(request);
        var seen = seen(request);
        var topic = seen.topic();
        var number = number(request, "page");
        var after = (number - 1) * Places.POSTS;
        var some = posts.page(visit.actor(), topic.id(), after, Places.POSTS, visit.now());
        var followed = following.looking(visit.actor(), topic.id(), visit.now());
        var page =
                Places.page(visit, topic.title())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(topic.forumName(), Places.forum(topic.forum())))
                        .fullWidth();
        var pages =
                Pagination.of(
                        number,
                        Places.POSTS,
                        topic.replies() + 1L,
                        n -> Places.topic(topic.forum(), topic.id()) + "?page=" + n);
        var accepted = conduct.accepted(visit.actor()) != null;
        var bar = writings.reply(request, topic.forum(), topic.id());
        var ids = some.stream().map(Post::id).toList();
        var beside = new Beside(reactions.marks(visit.actor(), ids), attachments.of(ids));
        var care = worries.care(visit.actor(), topic.forum(), visit.now());
        var taken = agenda.of(visit.actor(), topic.id(), visit.now());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .topicsShow(
                                page, visit, seen, some, beside, followed, pages, accepted, care,
                                taken, draft, bar, form));
    }

    private Topics.TopicSeen seen(ServerRequest request) {
        var visit = Visit.of(request);
        var seen = topics.find(visit.actor(), Ids.inPath(request, "topic"), visit.now());
        if (!seen.topic().forum().equals(forum(request))) {
            throw Refusal.notFound();
        }
        return seen;
    }

    private static UUID forum(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }
}
