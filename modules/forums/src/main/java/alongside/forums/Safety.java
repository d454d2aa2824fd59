package alongside.forums;

import alongside.forums.decisions.DecisionApi;
import alongside.forums.decisions.DecisionPages;
import alongside.forums.decisions.Decisions;
import alongside.forums.decisions.OwnDecisionPages;
import alongside.forums.duties.Duties;
import alongside.forums.duties.DutyApi;
import alongside.forums.duties.DutyPages;
import alongside.forums.forum.ForumRegister;
import alongside.forums.health.ForumHealth;
import alongside.forums.health.HealthApi;
import alongside.forums.health.HealthPages;
import alongside.forums.posts.Posts;
import alongside.forums.queue.QueuePages;
import alongside.forums.reports.ReportApi;
import alongside.forums.reports.ReportPages;
import alongside.forums.reports.Reports;
import alongside.forums.topics.Topics;
import alongside.forums.waiting.Waiting;
import alongside.forums.waiting.WaitingApi;
import alongside.forums.waiting.WaitingPages;
import alongside.forums.worries.Worries;
import alongside.forums.worries.WorryApi;
import alongside.forums.worries.WorryPages;
import alongside.kernel.ForumDatabase;
import alongside.portal.Routes;

/** What keeps people safe in the forums: care, reports, and what moderators see and decide. */
final class Safety {
    private final ForumRegister forums;
    private final Topics topics;
    private final Posts posts;
    private final Decisions decisions;
    private final Reports reports;
    private final Waiting waiting;
    private final Duties duties;
    private final Worries worries;
    private final ForumHealth health;

    Safety(ForumDatabase database, ForumRegister forums, Topics topics, Posts posts) {
        this.forums = forums;
        this.topics = topics;
        this.posts = posts;
        this.decisions = new Decisions(database);
        this.reports = new Reports(database);
        this.waiting = new Waiting(database);
        this.duties = new Duties(database);
        this.worries = new Worries(database);
        this.health = new ForumHealth(database);
    }

    Worries worries() {
        return worries;
    }

    void routes(Routes routes) {
        routes.signedIn("/forums", new QueuePages(forums, worries, waiting, reports, decisions))
                .signedIn("/forums", new WorryPages(forums, topics, posts, worries))
                .signedIn("/forums", new DutyPages(forums, duties))
                .signedIn("/forums", new ReportPages(forums, topics, posts, reports))
                .signedIn("/forums", new WaitingPages(forums, waiting))
                .signedIn("/forums", new DecisionPages(forums, decisions, posts))
                .signedIn("/forums", new OwnDecisionPages(forums, decisions, reports))
                .signedIn("/forums", new HealthPages(forums, health))
                .signedInApi("/forums", new HealthApi(health))
                .signedInApi("/forums", new WorryApi(worries))
                .signedInApi("/forums", new DutyApi(duties))
                .signedInApi("/forums", new ReportApi(reports))
                .signedInApi("/forums", new WaitingApi(waiting))
                .signedInApi("/forums", new DecisionApi(decisions));
    }
}
