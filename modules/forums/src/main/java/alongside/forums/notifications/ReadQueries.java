package alongside.forums.notifications;

import alongside.kernel.Db;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Which notifications were read, and which were mailed. */
final class ReadQueries {
    private ReadQueries() {}

    /** Those of a batch, or all if it is empty, that had happened by then. */
    static long read(Db db, UUID person, String batch, OffsetDateTime until, OffsetDateTime now) {
        return db.dml(
                        """
                        UPDATE notification
                           SET read_at = CAST(:now AS timestamptz)
                         WHERE person = CAST(:person AS uuid) AND read_at IS NULL
                           AND (:batch = '' OR batch = :batch)
                           AND at <= CAST(:until AS timestamptz)
                        """)
                .addParam("now", now)
                .addParam("person", person.toString())
                .addParam("batch", batch)
                .addParam("until", until)
                .execute();
    }

    /** Whoever looks at a topic has read what there is to tell of it. */
    static long readTopic(Db db, UUID person, UUID topic, OffsetDateTime now) {
        return db.dml(
                        """
                        UPDATE notification n
                           SET read_at = CAST(:now AS timestamptz)
                          FROM post p
                         WHERE n.person = CAST(:person AS uuid) AND n.read_at IS NULL
                           AND p.id = n.post AND p.topic = CAST(:topic AS uuid)
                        """)
                .addParam("now", now)
                .addParam("person", person.toString())
                .addParam("topic", topic.toString())
                .execute();
    }

    /** Everything of one batch, whoever was told: it is done. */
    static long settle(Db db, String batch, OffsetDateTime now) {
        return db.dml(
                        """
                        UPDATE notification
                           SET read_at = CAST(:now AS timestamptz)
                         WHERE batch = :batch AND read_at IS NULL
                        """)
                .addParam("now", now)
                .addParam("batch", batch)
                .execute();
    }

    static boolean readOne(Db db, UUID person, UUID id, OffsetDateTime now) {
        return db.dml(
                                """
                                UPDATE notification
                                   SET read_at = coalesce(read_at, CAST(:now AS timestamptz))
                                 WHERE id = CAST(:id AS uuid) AND person = CAST(:person AS uuid)
                                """)
                        .addParam("now", now)
                        .addParam("id", id.toString())
                        .addParam("person", person.toString())
                        .execute()
                == 1;
    }

    static boolean unreadOne(Db db, UUID person, UUID id) {
        return db.dml(
                                """
                                UPDATE notification SET read_at = NULL
                                 WHERE id = CAST(:id AS uuid) AND person = CAST(:person AS uuid)
                                """)
                        .addParam("id", id.toString())
                        .addParam("person", person.toString())
                        .execute()
                == 1;
    }

    /** Makes new again what was marked as read at this moment. */
    static long unread(Db db, UUID person, OffsetDateTime readAt) {
        return db.dml(
                        """
                        UPDATE notification SET read_at = NULL
                         WHERE person = CAST(:person AS uuid)
                           AND read_at = CAST(:at AS timestamptz)
                        """)
                .addParam("person", person.toString())
                .addParam("at", readAt)
                .execute();
    }

    /** False if its mail was made before, or there is none to make. */
    static boolean mailed(Db db, UUID id, OffsetDateTime now) {
        return db.dml(
                                """
                                UPDATE notification SET mailed_at = CAST(:now AS timestamptz)
                                 WHERE id = CAST(:id AS uuid) AND mail = 'instant'
                                   AND mailed_at IS NULL
                                """)
                        .addParam("now", now)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    static long mailedAll(
            Db db, UUID person, String mail, OffsetDateTime until, OffsetDateTime now) {
        return db.dml(
                        """
                        UPDATE notification SET mailed_at = CAST(:now AS timestamptz)
                         WHERE person = CAST(:person AS uuid) AND mail = :mail
                           AND mailed_at IS NULL AND at < CAST(:until AS timestamptz)
                        """)
                .addParam("now", now)
                .addParam("person", person.toString())
                .addParam("mail", mail)
                .addParam("until", until)
                .execute();
    }

    /** Of those that wait for a summary. */
    static long reschedule(Db db, UUID person, String kind, String mail) {
        return db.dml(
                        """
                        UPDATE notification SET mail = :mail
                         WHERE person = CAST(:person AS uuid) AND kind = :kind
                           AND mailed_at IS NULL AND mail IN ('daily', 'weekly', 'monthly')
                        """)
                .addParam("mail", mail)
                .addParam("person", person.toString())
                .addParam("kind", kind)
                .execute();
    }

    static long forget(Db db, OffsetDateTime before) {
        return db.dml("DELETE FROM notification WHERE at < CAST(:before AS timestamptz)")
                .addParam("before", before)
                .execute();
    }
}
