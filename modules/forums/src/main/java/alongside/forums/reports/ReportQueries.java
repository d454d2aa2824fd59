package alongside.forums.reports;

import alongside.forums.forum.Standing;
import alongside.forums.members.Bylines;
import alongside.forums.members.Somebody;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of reports. */
final class ReportQueries {
    private static final String COLUMNS =
            """
            SELECT q.id, q.topic, k.title, q.post, p.number, q.reason, q.words, q.reporter, q.made_at,
                   q.outcome, q.answer, q.decided_at, q.decision, w.unnamed,
                   (SELECT count(*) FROM report o
                     WHERE coalesce(o.post, o.topic) = coalesce(q.post, q.topic)
                       AND o.decided_at IS NULL AND o.id <> q.id) AS alike,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM report q
                      JOIN forum g ON g.id = q.forum
                      JOIN topic k ON k.id = q.topic
                      LEFT JOIN post p ON p.id = q.post
                      CROSS JOIN LATERAL (
                        SELECT coalesce(p.author, k.author) AS author,
                               CASE WHEN p.id IS NULL THEN k.trust ELSE p.trust END AS trust,
                               coalesce(p.unnamed, (SELECT f.unnamed FROM post f
                                                     WHERE f.topic = k.id AND f.number = 1)) AS unnamed) w
                    """
                    + Bylines.JOINS
                    + " WHERE q.forum = CAST(:forum AS uuid)";

    private ReportQueries() {}

    /** For moderators: those that wait, or those that were decided; the newest first. */
    static List<Report> page(
            Db db, Standing by, boolean open, @Nullable UUID after, int limit, LocalDate today) {
        return db
                .query(
                        COLUMNS
                                + """
                                   AND (q.decided_at IS NULL) = CAST(:open AS boolean)
                                   AND (CAST(:after AS uuid) IS NULL OR q.id < CAST(:after AS uuid))
                                 ORDER BY q.id DESC
                                 LIMIT :limit
                                """)
                .addParam("today", today)
                .addParam("forum", by.forum().id().toString())
                .addParam("open", open)
                .addParam("after", after == null ? null : after.toString())
                .addParam("limit", limit)
                .execute()
                .toList()
                .stream()
                .map(row -> forModerators(db, by, row, today))
                .toList();
    }

    static Optional<Report> find(Db db, Standing by, UUID id, LocalDate today) {
        return db.get(COLUMNS + " AND q.id = CAST(:id AS uuid)")
                .addParam("today", today)
                .addParam("forum", by.forum().id().toString())
                .addParam("id", id.toString())
                .execute()
                .filter(row -> by.moderates() || reported(row).equals(by.person()))
                .map(row ->
                        by.moderates() && !reported(row).equals(by.person())
                                ? forModerators(db, by, row, today)
                                : forReporter(row));
    }

    /** What somebody reported, the newest first. */
    static List<Report> mine(Db db, Standing reporter, LocalDate today) {
        return db.query(
                        COLUMNS
                                + """
                                   AND q.reporter = CAST(:person AS uuid)
                                 ORDER BY q.id DESC
                                 LIMIT 100
                                """)
                .addParam("today", today)
                .addParam("forum", reporter.forum().id().toString())
                .addParam("person", reporter.person().toString())
                .execute()
                .map(ReportQueries::forReporter)
                .toList();
    }

    /** Of the same post or topic there is one that waits. */
    static boolean waits(Db db, @Nullable UUID post, UUID topic, UUID reporter) {
        return db.get(
                        """
                        SELECT 1 AS one FROM report
                         WHERE coalesce(post, topic) = coalesce(CAST(:post AS uuid), CAST(:topic AS uuid))
                           AND reporter = CAST(:reporter AS uuid) AND decided_at IS NULL
                        """)
                .addParam("post", text(post))
                .addParam("topic", topic.toString())
                .addParam("reporter", reporter.toString())
                .execute()
                .isPresent();
    }

    /** Empty if the same person has reported the same and it is not decided. */
    static Optional<UUID> insert(
            Db db,
            Standing by,
            UUID topic,
            @Nullable UUID post,
            ReportDraft.Checked draft,
            OffsetDateTime at) {
        return db
                .query(
                        """
                        INSERT INTO report (forum, topic, post, reason, words, reporter, made_at)
                        VALUES (CAST(:forum AS uuid), CAST(:topic AS uuid), CAST(:post AS uuid),
                                :reason, :words, CAST(:reporter AS uuid), CAST(:at AS timestamptz))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .addParam("forum", by.forum().id().toString())
                .addParam("topic", topic.toString())
                .addParam("post", text(post))
                .addParam("reason", draft.reason().key())
                .addParam("words", draft.words())
                .addParam("reporter", by.person().toString())
                .addParam("at", at)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** Decides everything that waits about the same; false if nothing does any more. */
    static boolean decide(
            Db db,
            Report report,
            UUID by,
            ReportOutcome outcome,
            String answer,
            @Nullable UUID decision,
            OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE report
                                   SET outcome = :outcome, answer = :answer,
                                       decided_by = CAST(:by AS uuid),
                                       decided_at = CAST(:at AS timestamptz),
                                       decision = CAST(:decision AS uuid)
                                 WHERE coalesce(post, topic)
                                       = coalesce(CAST(:post AS uuid), CAST(:topic AS uuid))
                                   AND decided_at IS NULL
                                """)
                        .addParam("outcome", outcome.key())
                        .addParam("answer", answer)
                        .addParam("by", by.toString())
                        .addParam("at", at)
                        .addParam("decision", text(decision))
                        .addParam("post", text(report.post()))
                        .addParam("topic", report.topic().toString())
                        .execute()
                > 0;
    }

    /** Who wrote what is reported, and who reported it. */
    record Sides(UUID author, UUID reporter) {}

    static Sides sides(Db db, UUID id) {
        return db.get(
                        """
                        SELECT coalesce(p.author, k.author) AS author, q.reporter
                          FROM report q
                          JOIN topic k ON k.id = q.topic
                          LEFT JOIN post p ON p.id = q.post
                         WHERE q.id = CAST(:id AS uuid)
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row -> new Sides(row.column("author").get(UUID.class), reported(row)))
                .orElseThrow();
    }

    private static UUID reported(DbRow row) {
        return row.column("reporter").get(UUID.class);
    }

    private static Report forModerators(Db db, Standing by, DbRow row, LocalDate today) {
        var reporter = Somebody.in(db, by.forum().id(), reported(row), today).orElse(null);
        return report(row, false, reporter, true);
    }

    private static Report forReporter(DbRow row) {
        return report(row, row.column("unnamed").get(Boolean.class), null, false);
    }

    private static Report report(
            DbRow row,
            boolean unnamed,
            alongside.forums.members.@Nullable Byline reporter,
            boolean whole) {
        var number = row.column("number").get(Long.class);
        var outcome = row.column("outcome").get(String.class);
        return new Report(
                row.column("id").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("title").get(String.class),
                row.column("post").get(UUID.class),
                number == null ? null : number.intValue(),
                Bylines.of(row, unnamed),
                ReportReason.of(row.column("reason").get(String.class)).orElseThrow(),
                row.column("words").get(String.class),
                reporter,
                row.column("made_at").get(Instant.class),
                outcome == null ? null : ReportOutcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.column("answer").get(String.class),
                row.column("decided_at").get(Instant.class),
                whole ? row.column("decision").get(UUID.class) : null,
                whole ? row.column("alike").get(Long.class).intValue() : 0);
    }
}
