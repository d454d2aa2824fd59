package alongside.forums.decisions;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.Optional;
import java.util.UUID;

/** What is there to decide about, and how it changes. */
final class TargetQueries {
    private static final String LEADS =
            """
                   EXISTS (SELECT 1 FROM participant l
                            WHERE l.forum = CAST(:forum AS uuid) AND l.person = w.author
                              AND l.state = 'member' AND l.part <> 'member') AS leads
            """;

    private TargetQueries() {}

    static Optional<Target> post(Db db, UUID forum, UUID id) {
        return db.get(
                        """
                        SELECT w.topic, w.id AS post, w.author, w.trust, w.state, w.body,
                        """
                                + LEADS
                                + """
                                  FROM post w JOIN topic k ON k.id = w.topic
                                 WHERE w.id = CAST(:id AS uuid) AND k.forum = CAST(:forum AS uuid)
                                   FOR UPDATE OF w
                                """)
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(TargetQueries::target);
    }

    static Optional<Target> topic(Db db, UUID forum, UUID id) {
        return db.get(
                        """
                        SELECT w.id AS topic, CAST(NULL AS uuid) AS post, w.author, w.trust,
                               w.state, '' AS body,
                        """
                                + LEADS
                                + """
                                  FROM topic w
                                 WHERE w.id = CAST(:id AS uuid) AND w.forum = CAST(:forum AS uuid)
                                   FOR UPDATE OF w
                                """)
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(TargetQueries::target);
    }

    static Optional<Target> member(Db db, UUID forum, UUID id) {
        return db.get(
                        """
                        SELECT CAST(NULL AS uuid) AS topic, CAST(NULL AS uuid) AS post,
                               m.person AS author, m.trust, '' AS state, '' AS body,
                               m.state = 'member' AND m.part <> 'member' AS leads
                          FROM participant m
                         WHERE m.id = CAST(:id AS uuid) AND m.forum = CAST(:forum AS uuid)
                        """)
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(TargetQueries::target);
    }

    private static Target target(DbRow row) {
        return new Target(
                row.column("topic").get(UUID.class),
                row.column("post").get(UUID.class),
                row.column("author").get(UUID.class),
                row.column("trust").get(String.class),
                row.column("state").get(String.class),
                row.column("leads").get(Boolean.class),
                row.column("body").get(String.class));
    }

    /** False if the post is not in that state any more. */
    static boolean turn(Db db, UUID post, String from, String to) {
        return db.dml(
                                """
                                UPDATE post SET state = :to, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND state = :from
                                """)
                        .addParam("to", to)
                        .addParam("id", post.toString())
                        .addParam("from", from)
                        .execute()
                == 1;
    }

    /** What it says from now on; false if it does not say {@code from} any more. */
    static boolean rewrite(Db db, UUID post, String from, String to) {
        return db.dml(
                                """
                                UPDATE post SET body = :to, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND body = :from
                                """)
                        .addParam("to", to)
                        .addParam("id", post.toString())
                        .addParam("from", from)
                        .execute()
                == 1;
    }

    /** A topic is what the decisions in force make of it. */
    static void settle(Db db, UUID topic) {
        db.dml(
                        """
                        UPDATE topic k
                           SET state = coalesce(
                                 (SELECT min(CASE d.kind WHEN 'hide' THEN 'hidden' ELSE 'locked' END)
                                    FROM decision d
                                   WHERE d.topic = k.id AND d.post IS NULL
                                     AND d.kind IN ('hide', 'lock') AND d.undone_at IS NULL),
                                 'open'),
                               version = version + 1
                         WHERE k.id = CAST(:id AS uuid)
                        """)
                .addParam("id", topic.toString())
                .execute();
    }

    /** How many decisions of a kind about a topic hold. */
    static long holding(Db db, UUID topic, DecisionKind kind) {
        return db.get(
                        """
                        SELECT count(*) AS holding FROM decision
                         WHERE topic = CAST(:id AS uuid) AND post IS NULL AND kind = :kind
                           AND undone_at IS NULL
                        """)
                .addParam("id", topic.toString())
                .addParam("kind", kind.key())
                .execute()
                .map(row -> row.column("holding").get(Long.class))
                .orElse(0L);
    }

    /** With what was reported and is not decided. False if it is not in that forum any more. */
    static boolean move(Db db, UUID topic, UUID from, UUID to) {
        var moved =
                db.dml(
                                """
                                UPDATE topic SET forum = CAST(:to AS uuid), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND forum = CAST(:from AS uuid)
                                """)
                        .addParam("to", to.toString())
                        .addParam("id", topic.toString())
                        .addParam("from", from.toString())
                        .execute();
        db.dml(
                        """
                        UPDATE report SET forum = CAST(:to AS uuid)
                         WHERE topic = CAST(:id AS uuid) AND decided_at IS NULL
                        """)
                .addParam("to", to.toString())
                .addParam("id", topic.toString())
                .execute();
        return moved == 1;
    }
}
