package alongside.forums.reports;

import alongside.forums.decisions.Decisions;
import alongside.forums.forum.Standing;
import alongside.forums.posts.Posts;
import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers say is against the rules, and what the moderators of the forum decide. */
public final class Reports {
    private final ForumDatabase database;

    public Reports(ForumDatabase database) {
        this.database = database;
    }

    /** For the moderators of the forum. */
    public List<Report> page(
            Actor actor, UUID forum, boolean open, @Nullable UUID after, int limit, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            return ReportQueries.page(db, standing, open, after, limit, today(now));
        });
    }

    /** What the actor reported here, with what was decided. */
    public List<Report> mine(Actor actor, UUID forum, Instant now) {
        return database.in(
                db -> ReportQueries.mine(db, Standing.in(db, forum, actor, now), today(now)));
    }

    /** For the moderators of the forum and for who reported it. */
    public Report find(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> found(db, Standing.in(db, forum, actor, now), id, now));
    }

    private static Report found(Db db, Standing standing, UUID id, Instant now) {
        return ReportQueries.find(db, standing, id, today(now)).orElseThrow(Refusal::notFound);
    }

    /** By anybody who can read it. The author does not learn who it was. */
    public Report report(Actor actor, UUID forum, ReportDraft draft, Instant now) {
        var checked = draft.checked();
        return database.in(db -> {
            var post = draft.post();
            var topic = post == null ? draft.topic() : Posts.topic(db, post);
            if (topic == null) {
                throw Refusal.notFound();
            }
            var standing = Topics.standing(db, actor, topic, now);
            if (!standing.forum().id().equals(forum)) {
                throw Refusal.notFound();
            }
            if (post != null) {
                Posts.requireSeen(db, standing, post, now);
            }
            var id =
                    ReportQueries.insert(
                                    db,
                                    standing,
                                    topic,
                                    post,
                                    checked,
                                    now.atOffset(ZoneOffset.UTC))
                            .orElseThrow(() ->
                                    Refusal.conflict(
                                            "You have reported this. A moderator looks at it."));
            if (ReportQueries.sides(db, id).author().equals(actor.person())) {
                throw Refusal.conflict("You wrote this yourself. You can change or delete it.");
            }
            return found(db, standing, id, now);
        });
    }

    /** For everybody who reported the same and waits. */
    public Report decide(Actor actor, UUID forum, UUID id, ReportDecisionDraft draft, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var report = found(db, standing, id, now);
            if (!report.open()) {
                throw Refusal.conflict("This was decided before you. Look at it again.");
            }
            requireApart(db, standing, id);
            var answer = draft.checkedAnswer();
            var decision =
                    draft.leaves()
                            ? null
                            : Decisions.make(db, standing, actor, draft.decision(report), now);
            var outcome = draft.leaves() ? ReportOutcome.LEFT : ReportOutcome.ACTED;
            var at = now.atOffset(ZoneOffset.UTC);
            if (!ReportQueries.decide(
                    db, report, standing.person(), outcome, answer, decision, at)) {
                throw Refusal.conflict("This was decided before you. Look at it again.");
            }
            return found(db, standing, id, now);
        });
    }

    private static void requireApart(Db db, Standing by, UUID id) {
        var sides = ReportQueries.sides(db, id);
        if (sides.author().equals(by.person()) || sides.reporter().equals(by.person())) {
            throw Refusal.conflict("You are part of this. Another moderator decides it.");
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
