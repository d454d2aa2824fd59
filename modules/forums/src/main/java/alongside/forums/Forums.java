package alongside.forums;

import alongside.forums.attachments.AttachmentApi;
import alongside.forums.attachments.AttachmentPages;
import alongside.forums.attachments.Attachments;
import alongside.forums.attachments.Scanner;
import alongside.forums.conduct.Conduct;
import alongside.forums.conduct.ConductApi;
import alongside.forums.conduct.ConductPages;
import alongside.forums.forum.ForumApi;
import alongside.forums.forum.ForumPages;
import alongside.forums.forum.ForumRegister;
import alongside.forums.live.Hub;
import alongside.forums.live.LivePages;
import alongside.forums.members.MemberApi;
import alongside.forums.members.MemberPages;
import alongside.forums.members.Participants;
import alongside.forums.members.Profiles;
import alongside.forums.posts.PostApi;
import alongside.forums.posts.PostPages;
import alongside.forums.posts.Posts;
import alongside.forums.reactions.BookmarkApi;
import alongside.forums.reactions.BookmarkPages;
import alongside.forums.reactions.ReactionApi;
import alongside.forums.reactions.ReactionPages;
import alongside.forums.reactions.Reactions;
import alongside.forums.search.FileSource;
import alongside.forums.search.MinuteSource;
import alongside.forums.search.PostSource;
import alongside.forums.search.Search;
import alongside.forums.search.SearchApi;
import alongside.forums.search.SearchPages;
import alongside.forums.topics.TopicApi;
import alongside.forums.topics.TopicPages;
import alongside.forums.topics.Topics;
import alongside.forums.writings.WritingApi;
import alongside.forums.writings.WritingForm;
import alongside.forums.writings.WritingPages;
import alongside.forums.writings.Writings;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.Notices;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The door of the forums: their routes, and what other modules may ask. */
public final class Forums implements Feature {
    private final ForumRegister register;
    private final Participants participants;
    private final Conduct conduct;
    private final Topics topics;
    private final Posts posts;
    private final Writings writings;
    private final Reactions reactions;
    private final Attachments attachments;
    private final Search search;
    private final Hub hub = new Hub();
    private final ForumDatabase database;
    private final Safety safety;
    private final MeetingSide meetings;

    private final Telling telling;

    public Forums(ForumDatabase database, Mailing mailing) {
        this.telling = new Telling(database, mailing);
        this.register = new ForumRegister(database);
        this.participants = new Participants(database);
        this.conduct = new Conduct(database);
        this.topics = new Topics(database);
        this.posts = new Posts(database);
        this.safety = new Safety(database, register, topics, posts);
        this.writings = new Writings(database);
        this.reactions = new Reactions(database);
        this.attachments = new Attachments(database, Scanner.NONE);
        // Who makes another kind of thing that can be found adds its source here.
        this.search =
                new Search(
                        database, List.of(new PostSource(), new MinuteSource(), new FileSource()));
        this.database = database;
        this.meetings = new MeetingSide(database);
    }

    /** Tells those who have a topic open of new posts, also of those that other processes take. */
    public void live(Notices notices) {
        hub.listen(notices);
    }

    /** Has files looked at by a virus scanner that speaks the protocol of ClamAV. */
    public void scanWith(String host, int port) {
        attachments.scanWith(new Scanner(host, port));
    }

    /** Registers what the forums do outside requests. */
    public void jobs(Jobs jobs, Clock clock) {
        telling.jobs(jobs);
        meetings.jobs(jobs, clock);
        jobs.every(Duration.ofMinutes(1), "forum-file-checks", attachments::check);
        jobs.every(
                Duration.ofDays(1), "forum-file-purge", () -> attachments.purge(clock.instant()));
    }

    /** Makes the summaries that are due, as a job does each minute. */
    void digests() {
        telling.digests();
    }

    /** Puts what somebody took on in forums on their home pages. */
    public void offerTo(Tenants tenants) {
        meetings.atHome().forEach(tenants::offer);
    }

    @Override
    public void routes(Routes routes) {
        safety.routes(routes);
        telling.routes(routes, topics);
        meetings.routes(routes);
        routes.signedIn("/forums/conduct", new ConductPages(conduct))
                .signedIn("/forums", new WritingPages(writings))
                .signedInApi("/forum-drafts", new WritingApi(writings))
                .signedIn("/my/bookmarks", new BookmarkPages(reactions))
                .signedInApi("/my/bookmarks", new BookmarkApi(reactions))
                .signedIn("/forums", new ReactionPages(reactions, posts))
                .signedIn("/forums", new SearchPages(search))
                .signedInApi("/search", new SearchApi(search))
                .signedIn("/forums", new AttachmentPages(attachments, posts))
                .signedInApi("/posts", new AttachmentApi(attachments).ofPost())
                .signedInApi("/attachments", new AttachmentApi(attachments).alone())
                .signedInApi("/posts", new ReactionApi(reactions))
                .signedIn("/forums", LivePages.ofPages(hub, database))
                .signedInApi("/topics", LivePages.ofApi(hub, database))
                .signedIn("/forums", new ForumPages(register))
                .signedIn(
                        "/forums", new MemberPages(register, participants, new Profiles(database)))
                .signedIn(
                        "/forums",
                        new TopicPages(
                                topics,
                                posts,
                                conduct,
                                new WritingForm(writings),
                                reactions,
                                attachments,
                                safety.worries(),
                                telling.following(),
                                meetings.agenda()))
                .signedIn("/forums", new PostPages(topics, posts))
                .signedInApi("/conduct", new ConductApi(conduct))
                .signedInApi("/forums", new ForumApi(register))
                .signedInApi("/forums", new MemberApi(participants, new Profiles(database)))
                .signedInApi("/forums", new TopicApi(topics).ofForum())
                .signedInApi("/topics", new TopicApi(topics).alone())
                .signedInApi("/topics", new PostApi(posts).ofTopic())
                .signedInApi("/posts", new PostApi(posts).alone());
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return visit.loggedIn()
                ? Stream.concat(
                                Stream.of(new NavigationItem(70, "Forums", "/forums")),
                                telling.navigation(visit))
                        .toList()
                : List.of();
    }
}
