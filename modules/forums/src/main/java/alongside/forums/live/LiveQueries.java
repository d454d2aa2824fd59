package alongside.forums.live;

import alongside.kernel.Db;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Which posts of a topic members can see, by number. */
final class LiveQueries {
    private LiveQueries() {}

    static List<Integer> after(Db db, UUID topic, int number, OffsetDateTime since) {
        return db.query(
                        """
                        (SELECT number
                           FROM post
                          WHERE topic = CAST(:topic AS uuid) AND number > :number
                            AND state = 'shown'
                          ORDER BY number
                          LIMIT 1000)
                        UNION
                        (SELECT number
                           FROM post
                          WHERE topic = CAST(:topic AS uuid)
                            AND let_in_at >= CAST(:since AS timestamptz) AND state = 'shown'
                          ORDER BY let_in_at
                          LIMIT 1000)
                         ORDER BY number
                        """)
                .addParam("since", since)
                .addParam("topic", topic.toString())
                .addParam("number", number)
                .execute()
                .map(row -> row.column("number").get(Long.class).intValue())
                .toList();
    }

    static int newest(Db db, UUID topic) {
        return db.get("SELECT posts FROM topic WHERE id = CAST(:topic AS uuid)")
                .addParam("topic", topic.toString())
                .execute()
                .map(row -> row.column("posts").get(Long.class).intValue())
                .orElse(0);
    }

    /** What every process is told of a post: its topic and its number. */
    static String notice(Db db, UUID post) {
        return db.get(
                        """
                        SELECT topic || ' ' || number AS notice
                          FROM post WHERE id = CAST(:post AS uuid)
                        """)
                .addParam("post", post.toString())
                .execute()
                .map(row -> row.column("notice").get(String.class))
                .orElseThrow();
    }
}
