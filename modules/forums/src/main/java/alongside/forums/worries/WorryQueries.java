package alongside.forums.worries;

import alongside.forums.forum.Standing;
import alongside.forums.members.Byline;
import alongside.forums.members.Bylines;
import alongside.forums.members.Somebody;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of worries and of what was done. A moderator does not read those about themselves. */
final class WorryQueries {
    private static final String COLUMNS =
            """
            SELECT q.id, q.topic, k.title, q.post, p.number, q.words, q.raised_by, q.raised_at,
                   q.closed_at, q.raised_by = q.about AS for_self, tf.display_name AS told,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM worry q
                      JOIN forum g ON g.id = q.forum
                      LEFT JOIN topic k ON k.id = q.topic
                      LEFT JOIN post p ON p.id = q.post
                      LEFT JOIN participant tp ON tp.forum = q.forum AND tp.person = q.told
                      LEFT JOIN profile tf
                        ON tf.person = tp.person AND tf.trust = coalesce(tp.trust, '')
                      CROSS JOIN LATERAL (SELECT q.about AS author, q.trust AS trust) w
                    """
                    + Bylines.JOINS
                    + """
                     WHERE q.forum = CAST(:forum AS uuid) AND q.about <> CAST(:person AS uuid)
                    """;

    private WorryQueries() {}

    static List<Worry> page(
            Db db, Standing by, boolean open, @Nullable UUID after, int limit, LocalDate today) {
        return db
                .query(
                        COLUMNS
                                + """
                                   AND (q.closed_at IS NULL) = CAST(:open AS boolean)
                                   AND (CAST(:after AS uuid) IS NULL OR q.id < CAST(:after AS uuid))
                                 ORDER BY q.id DESC
                                 LIMIT :limit
                                """)
                .addParam("today", today)
                .addParam("forum", by.forum().id().toString())
                .addParam("person", by.person().toString())
                .addParam("open", open)
                .addParam("after", after == null ? null : after.toString())
                .addParam("limit", limit)
                .execute()
                .toList()
                .stream()
                .map(row -> worry(db, by, row, today))
                .toList();
    }

    static Optional<Worry> find(Db db, Standing by, UUID id, LocalDate today) {
        return db.get(COLUMNS + " AND q.id = CAST(:id AS uuid)")
                .addParam("today", today)
                .addParam("forum", by.forum().id().toString())
                .addParam("person", by.person().toString())
                .addParam("id", id.toString())
                .execute()
                .map(row -> worry(db, by, row, today));
    }

    /** Who wrote a post, and in the name of which Trust. */
    record Author(UUID person, @Nullable String trust, UUID topic) {}

    static Optional<Author> author(Db db, UUID post) {
        return db.get("SELECT author, trust, topic FROM post WHERE id = CAST(:id AS uuid)")
                .addParam("id", post.toString())
                .execute()
                .map(row ->
                        new Author(
                                row.column("author").get(UUID.class),
                                row.column("trust").get(String.class),
                                row.column("topic").get(UUID.class)));
    }

    /** Empty if the same person has said the same about this post and it is open. */
    static Optional<UUID> insert(
            Db db,
            Standing by,
            Author about,
            @Nullable UUID post,
            String words,
            @Nullable UUID told,
            OffsetDateTime at) {
        return db
                .query(
                        """
                        INSERT INTO worry (forum, post, topic, about, trust, raised_by, words,
                                           raised_at, told)
                        VALUES (CAST(:forum AS uuid), CAST(:post AS uuid), CAST(:topic AS uuid),
                                CAST(:about AS uuid), CAST(:trust AS text), CAST(:by AS uuid),
                                :words, CAST(:at AS timestamptz), CAST(:told AS uuid))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .addParam("forum", by.forum().id().toString())
                .addParam("post", post == null ? null : post.toString())
                .addParam("topic", post == null ? null : about.topic().toString())
                .addParam("about", about.person().toString())
                .addParam("trust", about.trust())
                .addParam("by", by.person().toString())
                .addParam("words", words)
                .addParam("at", at)
                .addParam("told", told == null ? null : told.toString())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static void step(Db db, UUID worry, String words, UUID by, OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO worry_step (worry, words, taken_by, taken_at)
                        VALUES (CAST(:worry AS uuid), :words, CAST(:by AS uuid),
                                CAST(:at AS timestamptz))
                        """)
                .addParam("worry", worry.toString())
                .addParam("words", words)
                .addParam("by", by.toString())
                .addParam("at", at)
                .execute();
    }

    /** False if somebody closed it before. */
    static boolean close(Db db, UUID worry, OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE worry SET closed_at = CAST(:at AS timestamptz)
                                 WHERE id = CAST(:id AS uuid) AND closed_at IS NULL
                                """)
                        .addParam("at", at)
                        .addParam("id", worry.toString())
                        .execute()
                == 1;
    }

    /** Whether something about this person is open. */
    static boolean thoughtOf(Db db, UUID forum, UUID person) {
        return db.get(
                        """
                        SELECT 1 AS one FROM worry
                         WHERE forum = CAST(:forum AS uuid) AND about = CAST(:person AS uuid)
                           AND closed_at IS NULL
                         LIMIT 1
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .execute()
                .isPresent();
    }

    private static List<Worry.Step> steps(Db db, UUID worry, UUID forum) {
        return db.query(
                        """
                        SELECT s.words, s.taken_at, f.display_name
                          FROM worry_step s
                          LEFT JOIN participant p
                            ON p.forum = CAST(:forum AS uuid) AND p.person = s.taken_by
                          LEFT JOIN profile f
                            ON f.person = p.person AND f.trust = coalesce(p.trust, '')
                         WHERE s.worry = CAST(:worry AS uuid)
                         ORDER BY s.taken_at, s.id
                        """)
                .addParam("forum", forum.toString())
                .addParam("worry", worry.toString())
                .execute()
                .map(row ->
                        new Worry.Step(
                                row.column("words").get(String.class),
                                row.column("display_name").get(String.class),
                                row.column("taken_at").get(Instant.class)))
                .toList();
    }

    private static Worry worry(Db db, Standing by, DbRow row, LocalDate today) {
        var id = row.column("id").get(UUID.class);
        var number = row.column("number").get(Long.class);
        var forSelf = row.column("for_self").get(Boolean.class);
        Byline raisedBy = null;
        if (!forSelf) {
            var person = row.column("raised_by").get(UUID.class);
            raisedBy = Somebody.in(db, by.forum().id(), person, today).orElse(null);
        }
        return new Worry(
                id,
                row.column("topic").get(UUID.class),
                row.column("title").get(String.class),
                row.column("post").get(UUID.class),
                number == null ? null : number.intValue(),
                Bylines.of(row, false),
                raisedBy,
                forSelf,
                row.column("words").get(String.class),
                row.column("raised_at").get(Instant.class),
                row.column("told").get(String.class),
                steps(db, id, by.forum().id()),
                row.column("closed_at").get(Instant.class));
    }
}
