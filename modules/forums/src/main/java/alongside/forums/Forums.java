package alongside.forums;

import alongside.forums.conduct.Conduct;
import alongside.forums.conduct.ConductApi;
import alongside.forums.conduct.ConductPages;
import alongside.forums.forum.ForumApi;
import alongside.forums.forum.ForumPages;
import alongside.forums.forum.ForumRegister;
import alongside.forums.members.MemberApi;
import alongside.forums.members.MemberPages;
import alongside.forums.members.Participants;
import alongside.forums.posts.PostApi;
import alongside.forums.posts.PostPages;
import alongside.forums.posts.Posted;
import alongside.forums.posts.Posts;
import alongside.forums.topics.TopicApi;
import alongside.forums.topics.TopicPages;
import alongside.forums.topics.Topics;
import alongside.forums.writings.WritingApi;
import alongside.forums.writings.WritingForm;
import alongside.forums.writings.WritingPages;
import alongside.forums.writings.Writings;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.util.List;

/** The door of the forums: their routes, and what other modules may ask. */
public final class Forums implements Feature {
    private final ForumRegister register;
    private final Participants participants;
    private final Conduct conduct;
    private final Topics topics;
    private final Posts posts;
    private final Writings writings;

    public Forums(ForumDatabase database) {
        this.register = new ForumRegister(database);
        this.participants = new Participants(database);
        this.conduct = new Conduct(database);
        this.topics = new Topics(database);
        this.posts = new Posts(database);
        this.writings = new Writings(database);
    }

    /** Registers what the forums do outside requests. */
    public void jobs(Jobs jobs) {
        jobs.on(Posted.TOPIC, message -> {});
    }

    @Override
    public void routes(Routes routes) {
        routes.signedIn("/forums/conduct", new ConductPages(conduct))
                .signedIn("/forums", new WritingPages(writings))
                .signedInApi("/forum-drafts", new WritingApi(writings))
                .signedIn("/forums", new ForumPages(register))
                .signedIn("/forums", new MemberPages(register, participants))
                .signedIn("/forums", new TopicPages(topics, posts, conduct, new WritingForm(writings)))
                .signedIn("/forums", new PostPages(topics, posts))
                .signedInApi("/conduct", new ConductApi(conduct))
                .signedInApi("/forums", new ForumApi(register))
                .signedInApi("/forums", new MemberApi(participants))
                .signedInApi("/forums", new TopicApi(topics).ofForum())
                .signedInApi("/topics", new TopicApi(topics).alone())
                .signedInApi("/topics", new PostApi(posts).ofTopic())
                .signedInApi("/posts", new PostApi(posts).alone());
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return visit.loggedIn() ? List.of(new NavigationItem(70, "Forums", "/forums")) : List.of();
    }
}
