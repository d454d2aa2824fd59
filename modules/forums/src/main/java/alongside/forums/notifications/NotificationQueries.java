package alongside.forums.notifications;

import alongside.forums.members.Byline;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of notifications. */
final class NotificationQueries {
    /** Posts that can still be read, by somebody who still can; the others are told no more. */
    private static final String SEEN =
            """
              FROM notification n
              LEFT JOIN post w ON w.id = n.post
              LEFT JOIN topic k ON k.id = w.topic
              LEFT JOIN post o ON o.topic = k.id AND o.number = 1
              LEFT JOIN forum g ON g.id = k.forum
             WHERE (n.post IS NULL
                    OR w.state = 'shown' AND k.state <> 'hidden'
                       AND o.state IN ('shown', 'deleted') AND
            """
                    + Reading.MEMBER
                    + "n.person"
                    + Reading.END
                    + ")";

    private static final String FILTER =
            """
             AND n.person = CAST(:person AS uuid)
             AND (:kind = '' OR n.kind = :kind)
             AND (NOT CAST(:unread AS boolean) OR n.read_at IS NULL)
            """;
    private static final String GROUPED =
            """
            SELECT (array_agg(n.id ORDER BY n.at DESC, n.id DESC))[1] AS id, count(*) AS told,
                   (array_agg(n.link ORDER BY n.at, n.id))[1] AS link
            """
                    + SEEN
                    + FILTER
                    + """
                     AND n.needs_action = CAST(:action AS boolean)
                     GROUP BY n.batch, n.kind, n.read_at IS NULL
                    """;
    private static final String WORDS =
            """
            SELECT n.id, n.kind, n.batch, n.needs_action, n.what, n.at, n.read_at, q.told, q.link,
                   k.title, w.unnamed,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM q
                      JOIN notification n ON n.id = q.id
                      LEFT JOIN post w ON w.id = n.post
                      LEFT JOIN topic k ON k.id = w.topic
                      LEFT JOIN forum g ON g.id = k.forum
                    """
                    + Bylines.JOINS;

    private NotificationQueries() {}

    /** Its id; empty if the person was told of the cause before. */
    static Optional<UUID> insert(Db db, Notice notice, String mail) {
        return db
                .query(
                        """
                        INSERT INTO notification (person, kind, cause, batch, needs_action, what,
                                                  link, post, at, mail)
                        VALUES (CAST(:person AS uuid), :kind, :cause, :batch, :action, :what, :link,
                                CAST(:post AS uuid), CAST(:at AS timestamptz), :mail)
                            ON CONFLICT (person, cause) DO NOTHING
                        RETURNING id
                        """)
                .addParam("person", notice.person().toString())
                .addParam("kind", notice.kind().key())
                .addParam("cause", notice.cause())
                .addParam("batch", notice.batch())
                .addParam("action", notice.needsAction())
                .addParam("what", notice.what())
                .addParam("link", notice.link())
                .addParam("post", notice.post() == null ? null : notice.post().toString())
                .addParam("at", notice.at().atOffset(java.time.ZoneOffset.UTC))
                .addParam("mail", mail)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static List<Told> page(
            Db db,
            UUID person,
            NoticeFilter filter,
            boolean action,
            LocalDate today,
            int skip,
            int limit) {
        return db.query(
                        "WITH q AS ("
                                + GROUPED
                                + " ORDER BY max(n.at) DESC, n.batch LIMIT :limit OFFSET :skip)"
                                + WORDS
                                + " ORDER BY n.at DESC, n.batch")
                .addParam("today", today)
                .addParam("person", person.toString())
                .addParam("kind", filter.kind())
                .addParam("unread", filter.unread())
                .addParam("action", action)
                .addParam("limit", limit)
                .addParam("skip", skip)
                .execute()
                .map(NotificationQueries::told)
                .toList();
    }

    static long count(Db db, UUID person, NoticeFilter filter, boolean action, LocalDate today) {
        return db.get("SELECT count(*) AS batches FROM (" + GROUPED + ") AS q")
                .addParam("today", today)
                .addParam("person", person.toString())
                .addParam("kind", filter.kind())
                .addParam("unread", filter.unread())
                .addParam("action", action)
                .execute()
                .map(row -> row.column("batches").get(Long.class))
                .orElse(0L);
    }

    /** Each by itself, the newest first, before the one with this id. */
    static List<Told> each(
            Db db,
            UUID person,
            NoticeFilter filter,
            @Nullable UUID after,
            LocalDate today,
            int limit) {
        return db.query(
                        "WITH q AS (SELECT n.id, 1 AS told, n.link"
                                + SEEN
                                + FILTER
                                + """
                                 AND (CAST(:after AS uuid) IS NULL
                                      OR (n.at, n.id) < (SELECT a.at, a.id FROM notification a
                                                          WHERE a.id = CAST(:after AS uuid)
                                                            AND a.person = CAST(:person AS uuid)))
                                 ORDER BY n.at DESC, n.id DESC LIMIT :limit)
                                """
                                + WORDS
                                + " ORDER BY n.at DESC, n.id DESC")
                .addParam("today", today)
                .addParam("person", person.toString())
                .addParam("kind", filter.kind())
                .addParam("unread", filter.unread())
                .addParam("after", after == null ? null : after.toString())
                .addParam("limit", limit)
                .execute()
                .map(NotificationQueries::told)
                .toList();
    }

    /** One by itself, if it can still be told. */
    static Optional<Told> find(Db db, UUID person, UUID id, LocalDate today) {
        return db.get(
                        "WITH q AS (SELECT n.id, 1 AS told, n.link"
                                + SEEN
                                + """
                                 AND n.id = CAST(:id AS uuid) AND n.person = CAST(:person AS uuid))
                                """
                                + WORDS)
                .addParam("today", today)
                .addParam("id", id.toString())
                .addParam("person", person.toString())
                .execute()
                .map(NotificationQueries::told);
    }

    /** What waits for somebody's summary, in the order of their page. */
    static List<Told> waiting(
            Db db, UUID person, String mail, OffsetDateTime until, LocalDate today) {
        return db.query(
                        """
                        WITH q AS (SELECT (array_agg(n.id ORDER BY n.at DESC, n.id DESC))[1] AS id,
                                          count(*) AS told,
                                          (array_agg(n.link ORDER BY n.at, n.id))[1] AS link
                        """
                                + SEEN
                                + """
                                 AND n.person = CAST(:person AS uuid) AND n.mail = :mail
                                 AND n.mailed_at IS NULL AND n.read_at IS NULL
                                 AND n.at < CAST(:until AS timestamptz)
                                 GROUP BY n.batch, n.kind)
                                """
                                + WORDS
                                + " ORDER BY n.needs_action DESC, n.at DESC, n.batch")
                .addParam("today", today)
                .addParam("person", person.toString())
                .addParam("mail", mail)
                .addParam("until", until)
                .execute()
                .map(NotificationQueries::told)
                .toList();
    }

    /** How many are new, up to 100. */
    static long unread(Db db, UUID person, LocalDate today) {
        return db.get(
                        "SELECT count(*) AS unread FROM (SELECT 1 AS one"
                                + SEEN
                                + """
                                 AND n.person = CAST(:person AS uuid) AND n.read_at IS NULL
                                 LIMIT 100) AS found
                                """)
                .addParam("today", today)
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("unread").get(Long.class))
                .orElse(0L);
    }

    private static Told told(DbRow row) {
        var title = row.column("title").get(String.class);
        var unnamed = row.column("unnamed").get(Boolean.class);
        return new Told(
                row.column("id").get(UUID.class),
                NoticeKind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("batch").get(String.class),
                row.column("needs_action").get(Boolean.class),
                row.column("told").get(Long.class).intValue(),
                row.column("what").get(String.class),
                title == null ? Byline.FORMER : Bylines.of(row, Boolean.TRUE.equals(unnamed)),
                title,
                row.column("link").get(String.class),
                row.column("at").get(Instant.class),
                row.column("read_at").get(Instant.class));
    }
}
