package alongside.forums.notifications;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom a post concerns. */
final class PostNewsQueries {
    private PostNewsQueries() {}

    /** A post that members see. */
    record Shown(
            UUID id, UUID topic, UUID forum, int number, UUID author, String body, Instant at) {}

    static Optional<Shown> shown(Db db, UUID post) {
        return db.get(
                        """
                        SELECT w.id, w.topic, k.forum, w.number, w.author, w.body, w.created_at
                          FROM post w
                          JOIN topic k ON k.id = w.topic
                         WHERE w.id = CAST(:id AS uuid) AND w.state = 'shown'
                           AND k.state <> 'hidden'
                        """)
                .addParam("id", post.toString())
                .execute()
                .map(PostNewsQueries::post);
    }

    private static Shown post(DbRow row) {
        return new Shown(
                row.column("id").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("number").get(Long.class).intValue(),
                row.column("author").get(UUID.class),
                row.column("body").get(String.class),
                row.column("created_at").get(Instant.class));
    }

    /** Members who follow the topic, but for who wrote the post. */
    static List<UUID> followers(Db db, Shown post, LocalDate today) {
        return db.query(
                        """
                        SELECT q.person
                          FROM following q
                          JOIN forum g ON g.id = CAST(:forum AS uuid)
                         WHERE q.topic = CAST(:topic AS uuid) AND q.how = 'follow'
                           AND q.person <> CAST(:author AS uuid) AND
                        """
                                + Reading.MEMBER
                                + "q.person"
                                + Reading.END
                                + " ORDER BY q.person")
                .addParam("today", today)
                .addParam("forum", post.forum().toString())
                .addParam("topic", post.topic().toString())
                .addParam("author", post.author().toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .toList();
    }

    /** Members whose name stands in the post after an at sign, unless they muted the topic. */
    static List<Mentions.Candidate> named(Db db, Shown post, LocalDate today) {
        return db.query(
                        """
                        SELECT q.person, f.display_name
                          FROM participant q
                          JOIN forum g ON g.id = q.forum
                          JOIN profile f ON f.person = q.person AND f.trust = coalesce(q.trust, '')
                         WHERE q.forum = CAST(:forum AS uuid) AND q.state = 'member'
                           AND q.person <> CAST(:author AS uuid)
                           AND position('@' || lower(f.display_name) IN lower(:body)) > 0
                           AND NOT EXISTS (SELECT 1 FROM following m
                                            WHERE m.topic = CAST(:topic AS uuid)
                                              AND m.person = q.person AND m.how = 'mute') AND
                        """
                                + Reading.MEMBER
                                + "q.person"
                                + Reading.END)
                .addParam("today", today)
                .addParam("forum", post.forum().toString())
                .addParam("author", post.author().toString())
                .addParam("body", post.body())
                .addParam("topic", post.topic().toString())
                .execute()
                .map(row ->
                        new Mentions.Candidate(
                                row.column("person").get(UUID.class),
                                row.column("display_name").get(String.class)))
                .toList();
    }

    /** Who wrote the accepted answer of a topic, unless they asked themselves. */
    static Optional<Shown> answer(Db db, UUID topic) {
        return db.get(
                        """
                        SELECT w.id, w.topic, k.forum, w.number, w.author, w.body, w.created_at
                          FROM topic k
                          JOIN post w ON w.id = k.accepted_post AND w.state = 'shown'
                         WHERE k.id = CAST(:topic AS uuid) AND k.state <> 'hidden'
                           AND w.author <> k.author
                        """)
                .addParam("topic", topic.toString())
                .execute()
                .map(PostNewsQueries::post);
    }

    /** Those who look after a forum today. */
    static List<UUID> moderators(Db db, UUID forum, LocalDate today) {
        return db.query(
                        """
                        SELECT q.person
                          FROM participant q
                          JOIN forum g ON g.id = q.forum
                         WHERE q.forum = CAST(:forum AS uuid) AND q.state = 'member'
                           AND q.part <> 'member' AND
                        """
                                + Reading.MEMBER
                                + "q.person"
                                + Reading.END
                                + " ORDER BY q.person")
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .toList();
    }
}
