package alongside.forums.waiting;

import alongside.forums.members.Bylines;
import alongside.forums.posts.Markdown;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts that wait to be read by a moderator. */
final class WaitingQueries {
    private static final String COLUMNS =
            """
            SELECT w.id, w.topic, k.title, w.number = 1 AS begins, w.unnamed, w.body, w.created_at,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM post w
                      JOIN topic k ON k.id = w.topic
                      JOIN forum g ON g.id = k.forum
                    """
                    + Bylines.JOINS
                    + " WHERE k.forum = CAST(:forum AS uuid) AND w.state = 'awaiting'";

    private WaitingQueries() {}

    /** The oldest first, since people wait. */
    static List<WaitingPost> page(
            Db db, UUID forum, @Nullable UUID after, int limit, LocalDate today) {
        return db.query(
                        COLUMNS
                                + """
                                   AND (CAST(:after AS uuid) IS NULL OR w.id > CAST(:after AS uuid))
                                 ORDER BY w.id
                                 LIMIT :limit
                                """)
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .addParam("after", after == null ? null : after.toString())
                .addParam("limit", limit)
                .execute()
                .map(WaitingQueries::post)
                .toList();
    }

    static Optional<WaitingPost> find(Db db, UUID forum, UUID id, LocalDate today) {
        return db.get(COLUMNS + " AND w.id = CAST(:id AS uuid)")
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(WaitingQueries::post);
    }

    /** False if somebody decided before. */
    static boolean show(Db db, UUID id, OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE post
                                   SET state = 'shown', let_in_at = CAST(:at AS timestamptz),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND state = 'awaiting'
                                """)
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    private static WaitingPost post(DbRow row) {
        var body = row.column("body").get(String.class);
        return new WaitingPost(
                row.column("id").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("title").get(String.class),
                row.column("begins").get(Boolean.class),
                Bylines.of(row, false),
                row.column("unnamed").get(Boolean.class),
                body,
                Markdown.html(body),
                row.column("created_at").get(Instant.class));
    }
}
