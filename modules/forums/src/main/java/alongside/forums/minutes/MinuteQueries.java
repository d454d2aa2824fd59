package alongside.forums.minutes;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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

    /** Who was at a meeting, and is still a member of its forum. */
    static List<UUID> present(Db db, UUID meeting) {
        return db.query(
                        """
                        SELECT p.person
                          FROM attendance a
                          JOIN participant p ON p.id = a.participant AND p.state = 'member'
                         WHERE a.meeting = CAST(:meeting AS uuid)
                        """)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .toList();
    }

    /**
     * Minutes that can be approved.
     *
     * @param of whose they are
     * @param at the meeting that can approve them
     * @param leader its chair or deputy
     */
    record Due(UUID forum, UUID of, Instant held, UUID at, UUID leader) {}

    /** Those for which the next meeting of the forum has begun, by each of whom leads it. */
    static List<Due> due(Db db, OffsetDateTime now) {
        return db.query(
                        """
                        SELECT m.forum, m.id, m.starts_at, n.id AS at, l.person
                          FROM meeting_minutes w
                          JOIN meeting m ON m.id = w.meeting
                          JOIN LATERAL (SELECT x.id, x.series FROM meeting x
                                         WHERE x.forum = m.forum AND x.state = 'planned'
                                           AND x.starts_at > m.starts_at
                                         ORDER BY x.starts_at, x.id LIMIT 1) n ON true
                          JOIN meeting b ON b.id = n.id
                           AND b.starts_at <= CAST(:now AS timestamptz)
                          JOIN meeting_series s ON s.id = n.series
                          JOIN participant l ON l.id IN (s.chair, s.deputy) AND l.state = 'member'
                         WHERE w.state = 'draft'
                        """)
                .addParam("now", now)
                .execute()
                .map(row ->
                        new Due(
                                row.column("forum").get(UUID.class),
                                row.column("id").get(UUID.class),
                                row.column("starts_at").get(Instant.class),
                                row.column("at").get(UUID.class),
                                row.column("person").get(UUID.class)))
                .toList();
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
