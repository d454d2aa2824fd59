package alongside.forums.decisions;

import alongside.forums.forum.Standing;
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

/** The tables of decisions and of appeals. */
final class DecisionQueries {
    private static final String COLUMNS =
            """
            SELECT d.id, d.kind, d.topic, k.title, d.post, p.number, d.reason, d.decided_at, d.until,
                   d.body_before, CASE WHEN n.visibility <> 'hidden' THEN n.name END AS moved_to,
                   d.undone_at, d.undone_why, df.display_name AS decider,
                   uf.display_name AS undoer, d.person = CAST(:person AS uuid) AS mine,
                   d.decided_by = CAST(:person AS uuid) AS own,
                   a.words, a.made_at, a.granted, a.answer, a.answered_at,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM decision d
                      JOIN forum g ON g.id = d.forum
                      LEFT JOIN topic k ON k.id = d.topic
                      LEFT JOIN post p ON p.id = d.post
                      LEFT JOIN forum n ON n.id = d.moved_to
                      LEFT JOIN appeal a ON a.decision = d.id
                      LEFT JOIN participant dp ON dp.forum = d.forum AND dp.person = d.decided_by
                      LEFT JOIN profile df
                        ON df.person = dp.person AND df.trust = coalesce(dp.trust, '')
                      LEFT JOIN participant up ON up.forum = d.forum AND up.person = d.undone_by
                      LEFT JOIN profile uf
                        ON uf.person = up.person AND uf.trust = coalesce(up.trust, '')
                      CROSS JOIN LATERAL (SELECT d.person AS author, d.trust AS trust) w
                    """
                    + Bylines.JOINS
                    + " WHERE d.forum = CAST(:forum AS uuid)";

    private DecisionQueries() {}

    /** The newest first; only those that concern the reader, or only with an open appeal. */
    static List<Decision> page(
            Db db,
            Standing reader,
            boolean mine,
            boolean appealed,
            @Nullable UUID after,
            int limit,
            LocalDate today) {
        return db.query(
                        COLUMNS
                                + """
                                   AND (NOT CAST(:only_mine AS boolean)
                                        OR d.person = CAST(:person AS uuid))
                                   AND (NOT CAST(:appealed AS boolean)
                                        OR a.made_at IS NOT NULL AND a.answered_at IS NULL)
                                   AND (CAST(:after AS uuid) IS NULL OR d.id < CAST(:after AS uuid))
                                 ORDER BY d.id DESC
                                 LIMIT :limit
                                """)
                .addParam("person", reader.person().toString())
                .addParam("today", today)
                .addParam("forum", reader.forum().id().toString())
                .addParam("only_mine", mine)
                .addParam("appealed", appealed)
                .addParam("after", after == null ? null : after.toString())
                .addParam("limit", limit)
                .execute()
                .map(DecisionQueries::decision)
                .toList();
    }

    static Optional<Decision> find(Db db, Standing reader, UUID id, LocalDate today) {
        return db.get(COLUMNS + " AND d.id = CAST(:id AS uuid)")
                .addParam("person", reader.person().toString())
                .addParam("today", today)
                .addParam("forum", reader.forum().id().toString())
                .addParam("id", id.toString())
                .execute()
                .map(DecisionQueries::decision);
    }

    /** Whom it concerns. */
    static UUID person(Db db, UUID id) {
        return db.get("SELECT person FROM decision WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .orElseThrow();
    }

    static UUID insert(
            Db db,
            Standing by,
            Target target,
            DecisionKind kind,
            String reason,
            @Nullable LocalDate until,
            @Nullable UUID movedTo,
            @Nullable Change change,
            OffsetDateTime at) {
        return db.query(
                        """
                        INSERT INTO decision (forum, kind, topic, post, person, trust, reason,
                                              decided_by, decided_at, until, moved_to, body_before,
                                              body_after)
                        VALUES (CAST(:forum AS uuid), :kind, CAST(:topic AS uuid),
                                CAST(:post AS uuid), CAST(:person AS uuid), CAST(:trust AS text),
                                :reason, CAST(:by AS uuid), CAST(:at AS timestamptz),
                                CAST(:until AS date), CAST(:to AS uuid), CAST(:before AS text),
                                CAST(:after AS text))
                        RETURNING id
                        """)
                .addParam("forum", by.forum().id().toString())
                .addParam("kind", kind.key())
                .addParam("topic", text(target.topic()))
                .addParam("post", text(target.post()))
                .addParam("person", target.person().toString())
                .addParam("trust", target.trust())
                .addParam("reason", reason)
                .addParam("by", by.person().toString())
                .addParam("at", at)
                .addParam("until", until)
                .addParam("to", text(movedTo))
                .addParam("before", change == null ? null : change.before())
                .addParam("after", change == null ? null : change.after())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** What a post said, and what a moderator made of it. */
    record Change(String before, String after) {}

    /** What a moderator made of a post. */
    static Optional<String> after(Db db, UUID id) {
        return db.get(
                        """
                        SELECT body_after FROM decision
                         WHERE id = CAST(:id AS uuid) AND body_after IS NOT NULL
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("body_after").get(String.class));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** Where a decision about a topic moved it to. */
    static Optional<UUID> movedTo(Db db, UUID id) {
        return db.get(
                        """
                        SELECT moved_to FROM decision
                         WHERE id = CAST(:id AS uuid) AND moved_to IS NOT NULL
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("moved_to").get(UUID.class));
    }

    /** False if somebody undid it before. */
    static boolean undo(Db db, UUID id, UUID by, String why, OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE decision
                                   SET undone_by = CAST(:by AS uuid), undone_why = :why,
                                       undone_at = CAST(:at AS timestamptz)
                                 WHERE id = CAST(:id AS uuid) AND undone_at IS NULL
                                """)
                        .addParam("by", by.toString())
                        .addParam("why", why)
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    /** False if there was an appeal before. */
    static boolean appeal(Db db, UUID id, String words, OffsetDateTime at) {
        return db.dml(
                                """
                                INSERT INTO appeal (decision, words, made_at)
                                VALUES (CAST(:id AS uuid), :words, CAST(:at AS timestamptz))
                                    ON CONFLICT DO NOTHING
                                """)
                        .addParam("id", id.toString())
                        .addParam("words", words)
                        .addParam("at", at)
                        .execute()
                == 1;
    }

    /** False if somebody answered before. */
    static boolean answer(
            Db db, UUID id, boolean granted, String words, UUID by, OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE appeal
                                   SET granted = :granted, answer = :answer,
                                       answered_by = CAST(:by AS uuid),
                                       answered_at = CAST(:at AS timestamptz)
                                 WHERE decision = CAST(:id AS uuid) AND answered_at IS NULL
                                """)
                        .addParam("granted", granted)
                        .addParam("answer", words)
                        .addParam("by", by.toString())
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    /** How many could decide beside these two. */
    static long others(Db db, UUID forum, UUID decision, UUID reader) {
        return db.get(
                        """
                        SELECT count(*) AS others
                          FROM participant p JOIN decision d ON d.id = CAST(:id AS uuid)
                         WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                           AND p.part <> 'member'
                           AND p.person NOT IN (d.decided_by, d.person, CAST(:reader AS uuid))
                        """)
                .addParam("id", decision.toString())
                .addParam("forum", forum.toString())
                .addParam("reader", reader.toString())
                .execute()
                .map(row -> row.column("others").get(Long.class))
                .orElse(0L);
    }

    private static Decision decision(DbRow row) {
        var number = row.column("number").get(Long.class);
        var undone = row.column("undone_at").get(Instant.class);
        var appealed = row.column("made_at").get(Instant.class);
        return new Decision(
                row.column("id").get(UUID.class),
                DecisionKind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("topic").get(UUID.class),
                row.column("title").get(String.class),
                row.column("post").get(UUID.class),
                number == null ? null : number.intValue(),
                Bylines.of(row, false),
                row.column("reason").get(String.class),
                row.column("decider").get(String.class),
                row.column("decided_at").get(Instant.class),
                row.column("until").get(LocalDate.class),
                row.column("moved_to").get(String.class),
                row.column("body_before").get(String.class),
                undone == null
                        ? null
                        : new Undoing(
                                row.column("undoer").get(String.class),
                                undone,
                                row.column("undone_why").get(String.class)),
                appealed == null
                        ? null
                        : new Appeal(
                                row.column("words").get(String.class),
                                appealed,
                                row.column("granted").get(Boolean.class),
                                row.column("answer").get(String.class),
                                row.column("answered_at").get(Instant.class)),
                row.column("mine").get(Boolean.class),
                row.column("own").get(Boolean.class));
    }
}
