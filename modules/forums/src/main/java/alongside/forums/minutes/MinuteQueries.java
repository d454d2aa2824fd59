package alongside.forums.minutes;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The table of minutes. */
final class MinuteQueries {
    private MinuteQueries() {}

    static Optional<Minutes> find(Db db, UUID meeting) {
        return db.get(
                        """
                        SELECT n.meeting, n.body, n.state, n.approved_at, a.starts_at, n.version
                          FROM meeting_minutes n LEFT JOIN meeting a ON a.id = n.approved_at
                         WHERE n.meeting = CAST(:meeting AS uuid)
                        """)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(MinuteQueries::minutes);
    }

    /** False if there are some already. */
    static boolean insert(Db db, UUID meeting, String body) {
        return db.dml(
                                """
                                INSERT INTO meeting_minutes (meeting, body)
                                VALUES (CAST(:meeting AS uuid), :body)
                                    ON CONFLICT DO NOTHING
                                """)
                        .addParam("meeting", meeting.toString())
                        .addParam("body", body)
                        .execute()
                == 1;
    }

    /** False if they are not at this version any more, or are approved. */
    static boolean update(Db db, UUID meeting, long version, String body) {
        return db.dml(
                                """
                                UPDATE meeting_minutes SET body = :body, version = version + 1
                                 WHERE meeting = CAST(:meeting AS uuid) AND version = :version
                                   AND state = 'draft'
                                """)
                        .addParam("body", body)
                        .addParam("meeting", meeting.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static boolean approve(Db db, UUID meeting, long version, UUID by) {
        return db.dml(
                                """
                                UPDATE meeting_minutes
                                   SET state = 'approved', approved_at = CAST(:by AS uuid),
                                       version = version + 1
                                 WHERE meeting = CAST(:meeting AS uuid) AND version = :version
                                   AND state = 'draft'
                                """)
                        .addParam("by", by.toString())
                        .addParam("meeting", meeting.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** The meeting of the same forum that took place before this moment last, if it was one. */
    static Optional<UUID> before(Db db, UUID forum, OffsetDateTime starts) {
        return db.get(
                        """
                        SELECT id FROM meeting
                         WHERE forum = CAST(:forum AS uuid) AND state = 'planned'
                           AND starts_at < CAST(:starts AS timestamptz)
                         ORDER BY starts_at DESC, id DESC LIMIT 1
                        """)
                .addParam("forum", forum.toString())
                .addParam("starts", starts)
                .execute()
                .map(row -> row.column("id").get(UUID.class));
    }

    private static Minutes minutes(DbRow row) {
        return new Minutes(
                row.column("meeting").get(UUID.class),
                row.column("body").get(String.class),
                row.column("state").get(String.class),
                row.column("approved_at").get(UUID.class),
                row.column("starts_at").get(Instant.class),
                row.column("version").get(Integer.class));
    }
}
