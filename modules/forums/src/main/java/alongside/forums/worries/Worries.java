package alongside.forums.worries;

import alongside.forums.duties.Duties;
import alongside.forums.forum.Standing;
import alongside.forums.notifications.WorryNews;
import alongside.forums.posts.Posts;
import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Outbox;
import alongside.kernel.Refusal;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is worried about how a person is, or asks for somebody for themselves. Distress is
 * not misconduct: nothing of it stands in reports, decisions, figures or the log of who did what.
 */
public final class Worries {
    /** The topic in the outbox for whoever is on duty; the body is the id of the worry. */
    public static final String TOPIC = "forums.worry";

    private final ForumDatabase database;

    public Worries(ForumDatabase database) {
        this.database = database;
    }

    /** For everybody who can read the forum. */
    public Care care(Actor actor, UUID forum, Instant now) {
        return database.in(db -> {
            Standing.in(db, forum, actor, now).requireReader();
            return new Care(
                    Duties.onDuty(db, forum, now),
                    WorryQueries.thoughtOf(db, forum, actor.person()));
        });
    }

    /**
     * By anybody who can read the forum; the moderator on duty is told at once. Saying the same
     * twice changes nothing.
     *
     * @return who reads it now
     */
    public Care raise(Actor actor, UUID forum, WorryDraft draft, Instant now) {
        var words = draft.checkedWords();
        return database.in(db -> {
            var standing = Standing.in(db, forum, actor, now).requireReader();
            var post = draft.post();
            var about = post == null ? self(standing) : author(db, actor, forum, post, now);
            var own = about.person().equals(actor.person());
            var told = Duties.person(db, forum, now);
            WorryQueries.insert(
                            db,
                            standing,
                            about,
                            own ? null : post,
                            words,
                            told,
                            now.atOffset(ZoneOffset.UTC))
                    .ifPresent(id -> Outbox.send(db, TOPIC, id.toString()));
            return new Care(Duties.onDuty(db, forum, now), own);
        });
    }

    private static WorryQueries.Author self(Standing standing) {
        return new WorryQueries.Author(standing.person(), standing.trust(), standing.forum().id());
    }

    private static WorryQueries.Author author(
            Db db, Actor actor, UUID forum, UUID post, Instant now) {
        var found = WorryQueries.author(db, post).orElseThrow(Refusal::notFound);
        var standing = Topics.standing(db, actor, found.topic(), now);
        if (!standing.forum().id().equals(forum)
                || Posts.requireSeen(db, standing, post, now).deleted()) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** For the moderators of the forum. */
    public List<Worry> page(
            Actor actor, UUID forum, boolean open, @Nullable UUID after, int limit, Instant now) {
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            return WorryQueries.page(db, standing, open, after, limit, today(now));
        });
    }

    public Worry find(Actor actor, UUID forum, UUID id, Instant now) {
        return database.in(db -> found(db, Standing.moderating(db, forum, actor, now), id, now));
    }

    private static Worry found(Db db, Standing by, UUID id, Instant now) {
        return WorryQueries.find(db, by, id, today(now)).orElseThrow(Refusal::notFound);
    }

    /** Notes what a moderator did, for those who come after. */
    public Worry step(Actor actor, UUID forum, UUID id, @Nullable String words, Instant now) {
        return note(actor, forum, id, words, false, now);
    }

    /** Nothing more is needed. */
    public Worry close(Actor actor, UUID forum, UUID id, @Nullable String words, Instant now) {
        return note(actor, forum, id, words, true, now);
    }

    private Worry note(
            Actor actor,
            UUID forum,
            UUID id,
            @Nullable String words,
            boolean closing,
            Instant now) {
        var done = WorryDraft.step(words);
        return database.in(db -> {
            var standing = Standing.moderating(db, forum, actor, now);
            if (!found(db, standing, id, now).open()) {
                throw Refusal.conflict("This was closed before you. Look at it again.");
            }
            var at = now.atOffset(ZoneOffset.UTC);
            WorryQueries.step(db, id, done, standing.person(), at);
            if (closing && !WorryQueries.close(db, id, at)) {
                throw Refusal.conflict("This was closed before you. Look at it again.");
            }
            if (closing) {
                WorryNews.closed(db, id, now);
            }
            return found(db, standing, id, now);
        });
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Visit.ZONE);
    }
}
