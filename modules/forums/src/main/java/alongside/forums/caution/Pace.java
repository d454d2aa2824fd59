package alongside.forums.caution;

import alongside.forums.forum.Standing;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.portal.Busy;
import alongside.portal.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much a new member writes: a few posts an hour, a few topics a day, few links. It is counted
 * over what is there, so that no restart forgets it.
 */
public final class Pace {
    public static final int POSTS = 5;
    public static final int TOPICS = 2;
    public static final int LINKS = 2;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern LINK =
            Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

    private Pace() {}

    /** Before a new member adds a post. */
    public static void post(Db db, Standing by, String body, Instant now) {
        if (LINK.matcher(body).results().count() > LINKS) {
            throw Refusal.invalid(
                    "body", "You are new here, so you can add " + LINKS + " links to a post");
        }
        latest(db, by, false, POSTS, now.minus(HOUR))
                .ifPresent(oldest -> {
                    throw later(
                            "You are new here, so you can write "
                                    + POSTS
                                    + " posts an hour. You can post",
                            oldest.plus(HOUR),
                            now);
                });
    }

    /** Before a new member begins a topic. */
    public static void topic(Db db, Standing by, Instant now) {
        latest(db, by, true, TOPICS, now.minus(DAY))
                .ifPresent(oldest -> {
                    throw later(
                            "You are new here, so you can start "
                                    + TOPICS
                                    + " topics a day. You can start another",
                            oldest.plus(DAY),
                            now);
                });
    }

    private static Busy later(String message, Instant again, Instant now) {
        var seconds = Duration.between(now, again).toSeconds() + 1;
        return new Busy(seconds, message + " after " + Words.moment(again) + ".");
    }

    /** The oldest of the last so many since then; empty if there are fewer. */
    private static Optional<Instant> latest(
            Db db, Standing by, boolean topics, int many, Instant since) {
        lock(db, by);
        return db
                .query(
                        """
                        SELECT p.created_at
                          FROM post p JOIN topic k ON k.id = p.topic
                         WHERE p.author = CAST(:person AS uuid)
                           AND k.forum = CAST(:forum AS uuid)
                           AND (p.number = 1 OR NOT CAST(:topics AS boolean))
                           AND p.created_at > CAST(:since AS timestamptz)
                         ORDER BY p.created_at DESC
                        OFFSET :skip LIMIT 1
                        """)
                .addParam("person", by.person().toString())
                .addParam("forum", by.forum().id().toString())
                .addParam("topics", topics)
                .addParam("since", since.atOffset(ZoneOffset.UTC))
                .addParam("skip", many - 1)
                .execute()
                .map(row -> row.column("created_at").get(Instant.class))
                .toList()
                .stream()
                .findFirst();
    }

    /** One after the other, so that two posts at once are counted as two. */
    private static void lock(Db db, Standing by) {
        db.query(
                        """
                        SELECT version FROM participant
                         WHERE forum = CAST(:forum AS uuid) AND person = CAST(:person AS uuid)
                           FOR UPDATE
                        """)
                .addParam("forum", by.forum().id().toString())
                .addParam("person", by.person().toString())
                .execute()
                .forEach(row -> {});
    }
}
