package alongside.forums.waiting;

import alongside.forums.decisions.Decisions;
import alongside.forums.forum.Standing;
import alongside.forums.posts.PostDraft;
import alongside.forums.posts.Posted;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts that a moderator reads first: accepted, changed and accepted, or not accepted. */
public final class Waiting {
    private final ForumDatabase database;

    public Waiting(ForumDatabase database) {
        this.database = database;
    }

    public List<WaitingPost> page(
            Actor actor, UUID forum, @Nullable UUID after, int limit, Instant now) {
        return database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            return WaitingQueries.page(db, forum, after, limit, today(now));
        });
    }

    public WaitingPost find(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> {
            Standing.moderating(db, forum, actor, now);
            return WaitingQueries.find(db, forum, id, today(now)).orElseThrow(Refusal::notFound);
        });
    }

    /** Members see it from now on, as it is or as the moderator changed it. */
    public void accept(Actor actor, UUID forum, UUID id, AcceptanceDraft draft, Instant now) {
        database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            var post =
                    WaitingQueries.find(db, forum, id, today(now)).orElseThrow(Refusal::notFound);
            if (draft.body() != null) {
                var body = new PostDraft(draft.body(), null, null, true).checked().body();
                if (!body.equals(post.body())) {
                    Decisions.edit(db, standing, actor, id, body, draft.reason(), now);
                }
            }
            if (!WaitingQueries.show(db, id, now.atOffset(ZoneOffset.UTC))) {
                throw Refusal.conflict("This was decided before you. Look at it again.");
            }
            Posted.tell(db, id);
            Audit.write(db, actor, "post accepted", "forum " + forum + " post " + id, null, null);
            return true;
        });
    }

    /** Its author reads why, and can appeal. */
    public UUID refuse(Actor actor, UUID forum, UUID id, @Nullable String reason, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            if (WaitingQueries.find(db, forum, id, today(now)).isEmpty()) {
                throw Refusal.notFound();
            }
            return Decisions.refuse(db, standing, actor, id, reason, now);
        });
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
