package alongside.forums.posts;

import alongside.forums.forum.Standing;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of posts and of what they said before. */
final class PostQueries {
    private static final String COLUMNS =
            """
            SELECT w.id, w.topic, w.number, r.number AS reply_to, w.unnamed, w.body, w.created_at,
                   w.edited_at, w.edits, w.state, w.author = CAST(:person AS uuid) AS mine,
                   w.version,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM post w
                      JOIN topic k ON k.id = w.topic
                      JOIN forum g ON g.id = k.forum
                      LEFT JOIN post r ON r.id = w.reply_to
                    """
                    + Bylines.JOINS;

    /** Deleted ones keep their place; of the others, members see what is shown. */
    private static final String SEEN =
            """
             AND (CAST(:moderates AS boolean) OR w.author = CAST(:person AS uuid)
                  OR w.state IN ('shown', 'deleted'))
            """;

    private PostQueries() {}

    /** Those with a number above {@code after}, in their order. */
    static List<Post> page(
            Db db, Standing standing, UUID topic, int after, int limit, LocalDate today) {
        return db.query(
                        COLUMNS
                                + " WHERE w.topic = CAST(:topic AS uuid) AND w.number > :after"
                                + SEEN
                                + " ORDER BY w.number LIMIT :limit")
                .addParam("person", standing.person().toString())
                .addParam("today", today)
                .addParam("topic", topic.toString())
                .addParam("after", after)
                .addParam("moderates", standing.moderates())
                .addParam("limit", limit)
                .execute()
                .map(row -> post(row, standing))
                .toList();
    }

    static Optional<Post> find(Db db, Standing standing, UUID id, LocalDate today) {
        return db.get(COLUMNS + " WHERE w.id = CAST(:id AS uuid)" + SEEN)
                .addParam("person", standing.person().toString())
                .addParam("today", today)
                .addParam("id", id.toString())
                .addParam("moderates", standing.moderates())
                .execute()
                .map(row -> post(row, standing));
    }

    static Optional<UUID> topic(Db db, UUID post) {
        return db.get("SELECT topic FROM post WHERE id = CAST(:id AS uuid)")
                .addParam("id", post.toString())
                .execute()
                .map(row -> row.column("topic").get(UUID.class));
    }

    static Optional<UUID> shown(Db db, UUID topic, int number) {
        return db.get(
                        """
                        SELECT id FROM post
                         WHERE topic = CAST(:topic AS uuid) AND number = :number
                           AND state = 'shown'
                        """)
                .addParam("topic", topic.toString())
                .addParam("number", number)
                .execute()
                .map(row -> row.column("id").get(UUID.class));
    }

    /** How many posts of a person a moderator has let stand in a forum. */
    static long accepted(Db db, UUID forum, UUID person) {
        return db.get(
                        """
                        SELECT count(*) AS posts
                          FROM post p JOIN topic k ON k.id = p.topic
                         WHERE k.forum = CAST(:forum AS uuid) AND p.author = CAST(:person AS uuid)
                           AND p.state = 'shown'
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("posts").get(Long.class))
                .orElse(0L);
    }

    /** Takes the next number of the topic, which nobody else gets. */
    static int number(Db db, UUID topic, OffsetDateTime at) {
        return db.query(
                        """
                        UPDATE topic
                           SET posts = posts + 1,
                               last_post_at = greatest(last_post_at, CAST(:at AS timestamptz))
                         WHERE id = CAST(:id AS uuid)
                        RETURNING posts
                        """)
                .addParam("id", topic.toString())
                .addParam("at", at)
                .execute()
                .map(row -> row.column("posts").get(Long.class).intValue())
                .toList()
                .getFirst();
    }

    static UUID insert(
            Db db,
            Standing by,
            UUID topic,
            int number,
            PostDraft.Checked draft,
            @Nullable UUID replyTo,
            Post.State state,
            OffsetDateTime at) {
        return db.query(
                        """
                        INSERT INTO post (topic, number, reply_to, author, trust, unnamed, body,
                                          created_at, state)
                        VALUES (CAST(:topic AS uuid), :number, CAST(:reply AS uuid),
                                CAST(:author AS uuid), CAST(:trust AS text), :unnamed, :body,
                                CAST(:at AS timestamptz), :state)
                        RETURNING id
                        """)
                .addParam("topic", topic.toString())
                .addParam("number", number)
                .addParam("reply", replyTo == null ? null : replyTo.toString())
                .addParam("author", by.person().toString())
                .addParam("trust", by.trust())
                .addParam("unnamed", draft.unnamed())
                .addParam("body", draft.body())
                .addParam("at", at)
                .addParam("state", state.key())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Keeps what it said; false if it is not at this version any more. */
    static boolean change(Db db, UUID id, long version, String body, OffsetDateTime at) {
        return db.dml(
                                """
                                WITH before AS (
                                    INSERT INTO post_version (post, number, body, written_at)
                                    SELECT id, edits, body, coalesce(edited_at, created_at)
                                      FROM post
                                     WHERE id = CAST(:id AS uuid) AND version = :version
                                    RETURNING post)
                                UPDATE post
                                   SET body = :body, edited_at = CAST(:at AS timestamptz),
                                       edits = edits + 1, version = version + 1
                                 WHERE id = (SELECT post FROM before) AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .addParam("body", body)
                        .addParam("at", at)
                        .execute()
                == 1;
    }

    /** Moves it from one state to another; false if it is not at this version any more. */
    static boolean state(
            Db db, UUID id, long version, Post.State state, @Nullable OffsetDateTime deletedAt) {
        return db.dml(
                                """
                                UPDATE post
                                   SET state = :state, deleted_at = CAST(:at AS timestamptz),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("state", state.key())
                        .addParam("at", deletedAt)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static Optional<Instant> deletedAt(Db db, UUID id) {
        return db.get(
                        """
                        SELECT deleted_at FROM post
                         WHERE id = CAST(:id AS uuid) AND deleted_at IS NOT NULL
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("deleted_at").get(Instant.class));
    }

    static List<Earlier> earlier(Db db, UUID id) {
        return db.query(
                        """
                        SELECT number, body, written_at
                          FROM post_version
                         WHERE post = CAST(:id AS uuid)
                         ORDER BY number DESC
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row ->
                        new Earlier(
                                row.column("body").get(String.class),
                                Markdown.html(row.column("body").get(String.class)),
                                row.column("written_at").get(Instant.class)))
                .toList();
    }

    private static Post post(DbRow row, Standing standing) {
        var reply = row.column("reply_to").get(Long.class);
        var state =
                Post.State.valueOf(row.column("state").get(String.class).toUpperCase(Locale.ROOT));
        var body = state == Post.State.DELETED ? "" : row.column("body").get(String.class);
        var unnamed = row.column("unnamed").get(Boolean.class);
        return new Post(
                row.column("id").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("number").get(Long.class).intValue(),
                reply == null ? null : reply.intValue(),
                Bylines.of(row, unnamed),
                unnamed && standing.moderates() ? Bylines.of(row, false).name() : null,
                body,
                Markdown.html(body),
                row.column("created_at").get(Instant.class),
                row.column("edited_at").get(Instant.class),
                row.column("edits").get(Long.class).intValue(),
                state,
                row.column("mine").get(Boolean.class),
                row.column("version").get(Long.class).intValue());
    }
}
