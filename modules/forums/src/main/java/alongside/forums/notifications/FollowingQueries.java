package alongside.forums.notifications;

import alongside.kernel.Db;
import java.util.Optional;
import java.util.UUID;

/** Who follows which topic, or wants to hear nothing of it. */
final class FollowingQueries {
    private FollowingQueries() {}

    static Optional<String> find(Db db, UUID person, UUID topic) {
        return db.get(
                        """
                        SELECT how FROM following
                         WHERE person = CAST(:person AS uuid) AND topic = CAST(:topic AS uuid)
                        """)
                .addParam("person", person.toString())
                .addParam("topic", topic.toString())
                .execute()
                .map(row -> row.column("how").get(String.class));
    }

    static long set(Db db, UUID person, UUID topic, String how) {
        return db.dml(
                        """
                        INSERT INTO following (person, topic, how)
                        VALUES (CAST(:person AS uuid), CAST(:topic AS uuid), :how)
                            ON CONFLICT (person, topic) DO UPDATE SET how = EXCLUDED.how
                        """)
                .addParam("person", person.toString())
                .addParam("topic", topic.toString())
                .addParam("how", how)
                .execute();
    }

    /** What somebody chose before stays. */
    static long begin(Db db, UUID person, UUID topic) {
        return db.dml(
                        """
                        INSERT INTO following (person, topic, how)
                        VALUES (CAST(:person AS uuid), CAST(:topic AS uuid), 'follow')
                            ON CONFLICT (person, topic) DO NOTHING
                        """)
                .addParam("person", person.toString())
                .addParam("topic", topic.toString())
                .execute();
    }

    static long end(Db db, UUID person, UUID topic) {
        return db.dml(
                        """
                        DELETE FROM following
                         WHERE person = CAST(:person AS uuid) AND topic = CAST(:topic AS uuid)
                        """)
                .addParam("person", person.toString())
                .addParam("topic", topic.toString())
                .execute();
    }
}
