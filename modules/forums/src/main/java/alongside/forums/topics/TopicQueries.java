package alongside.forums.topics;

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

/** The table of topics. A topic that is hidden is there for moderators and for its author. */
final class TopicQueries {
    private static final String COLUMNS =
            """
            SELECT w.id, w.forum, g.name AS forum_name, w.kind, w.title, w.created_at, w.posts,
                   w.last_post_at, w.state, w.pinned, w.author = CAST(:person AS uuid) AS mine,
                   w.version, a.number AS answer, o.unnamed,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM topic w
                      JOIN forum g ON g.id = w.forum
                      JOIN post o ON o.topic = w.id AND o.number = 1
                      LEFT JOIN post a ON a.id = w.accepted_post
                    """
                    + Bylines.JOINS;
    private static final String SEEN =
            """
             AND (CAST(:moderates AS boolean) OR w.author = CAST(:person AS uuid)
                  OR w.state <> 'hidden' AND o.state IN ('shown', 'deleted'))
            """;
    private static final String FILTER =
            """
             WHERE w.forum = CAST(:forum AS uuid)
               AND (:kind = '' OR w.kind = :kind)
               AND (NOT CAST(:unanswered AS boolean)
                    OR w.kind = 'question' AND w.accepted_post IS NULL)
            """;

    private TopicQueries() {}

    static List<Topic> page(
            Db db, Standing standing, TopicFilter filter, LocalDate today, int skip, int limit) {
        return db.query(
                        COLUMNS
                                + FILTER
                                + SEEN
                                + " ORDER BY w.pinned DESC, w.last_post_at DESC, w.id DESC"
                                + " LIMIT :limit OFFSET :skip")
                .addParam("person", standing.person().toString())
                .addParam("today", today)
                .addParam("forum", standing.forum().id().toString())
                .addParam("kind", filter.kind())
                .addParam("unanswered", filter.unanswered())
                .addParam("moderates", standing.moderates())
                .addParam("limit", limit)
                .addParam("skip", skip)
                .execute()
                .map(TopicQueries::topic)
                .toList();
    }

    static long count(Db db, Standing standing, TopicFilter filter) {
        return db.get(
                        """
                        SELECT count(*) AS topics
                          FROM topic w
                          JOIN post o ON o.topic = w.id AND o.number = 1
                        """
                                + FILTER
                                + SEEN)
                .addParam("forum", standing.forum().id().toString())
                .addParam("kind", filter.kind())
                .addParam("unanswered", filter.unanswered())
                .addParam("moderates", standing.moderates())
                .addParam("person", standing.person().toString())
                .execute()
                .map(row -> row.column("topics").get(Long.class))
                .orElse(0L);
    }

    /** Which forum a topic is in, whoever asks. */
    static Optional<UUID> forum(Db db, UUID topic) {
        return db.get("SELECT forum FROM topic WHERE id = CAST(:id AS uuid)")
                .addParam("id", topic.toString())
                .execute()
                .map(row -> row.column("forum").get(UUID.class));
    }

    static String title(Db db, UUID topic) {
        return db.get("SELECT title FROM topic WHERE id = CAST(:id AS uuid)")
                .addParam("id", topic.toString())
                .execute()
                .map(row -> row.column("title").get(String.class))
                .orElseThrow();
    }

    static Topic.State state(Db db, UUID topic) {
        return db.get("SELECT state FROM topic WHERE id = CAST(:id AS uuid)")
                .addParam("id", topic.toString())
                .execute()
                .map(TopicQueries::state)
                .orElseThrow();
    }

    static Optional<Topic> find(Db db, Standing standing, UUID id, LocalDate today) {
        return db.get(
                        COLUMNS
                                + """
                                 WHERE w.id = CAST(:id AS uuid)
                                   AND w.forum = CAST(:forum AS uuid)
                                """
                                + SEEN)
                .addParam("person", standing.person().toString())
                .addParam("today", today)
                .addParam("id", id.toString())
                .addParam("forum", standing.forum().id().toString())
                .addParam("moderates", standing.moderates())
                .execute()
                .map(TopicQueries::topic);
    }

    static UUID insert(Db db, Standing by, String title, Kind kind, OffsetDateTime at) {
        return db.query(
                        """
                        INSERT INTO topic (forum, kind, title, author, trust, created_at, last_post_at)
                        VALUES (CAST(:forum AS uuid), :kind, :title, CAST(:author AS uuid),
                                CAST(:trust AS text), CAST(:at AS timestamptz),
                                CAST(:at AS timestamptz))
                        RETURNING id
                        """)
                .addParam("forum", by.forum().id().toString())
                .addParam("kind", kind.key())
                .addParam("title", title)
                .addParam("author", by.person().toString())
                .addParam("trust", by.trust())
                .addParam("at", at)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** False if the topic is not at this version any more. */
    static boolean answer(Db db, UUID topic, long version, @Nullable UUID post) {
        return db.dml(
                                """
                                UPDATE topic
                                   SET accepted_post = CAST(:post AS uuid), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("post", post == null ? null : post.toString())
                        .addParam("id", topic.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if the topic is not at this version any more. */
    static boolean pin(Db db, UUID topic, long version, boolean pinned) {
        return db.dml(
                                """
                                UPDATE topic
                                   SET pinned = :pinned, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("pinned", pinned)
                        .addParam("id", topic.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Topic topic(DbRow row) {
        var answer = row.column("answer").get(Long.class);
        return new Topic(
                row.column("id").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("forum_name").get(String.class),
                Kind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("title").get(String.class),
                Bylines.of(row, row.column("unnamed").get(Boolean.class)),
                row.column("created_at").get(Instant.class),
                Math.max(0, row.column("posts").get(Long.class).intValue() - 1),
                row.column("last_post_at").get(Instant.class),
                state(row),
                row.column("pinned").get(Boolean.class),
                answer == null ? null : answer.intValue(),
                row.column("mine").get(Boolean.class),
                row.column("version").get(Long.class).intValue());
    }

    private static Topic.State state(DbRow row) {
        return Topic.State.valueOf(row.column("state").get(String.class).toUpperCase(Locale.ROOT));
    }
}
