package alongside.forums.health;

import alongside.forums.forum.Hat;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be counted in one forum. */
final class HealthQueries {
    private HealthQueries() {}

    static Health.Replies replies(Db db, UUID forum, OffsetDateTime from) {
        return db.get(
                        """
                        SELECT count(*) AS topics, count(*) FILTER (WHERE f.took IS NULL) AS without,
                               percentile_cont(0.5) WITHIN GROUP (ORDER BY f.took) AS half,
                               percentile_cont(0.9) WITHIN GROUP (ORDER BY f.took) AS most
                          FROM (SELECT CAST(extract(epoch FROM min(p.created_at) - k.created_at)
                                            / 60 AS double precision) AS took
                                  FROM topic k
                                  JOIN post o ON o.topic = k.id AND o.number = 1
                                   AND o.state = 'shown'
                                  LEFT JOIN post p ON p.topic = k.id AND p.number > 1
                                   AND p.state IN ('shown', 'deleted') AND p.author <> k.author
                                 WHERE k.forum = CAST(:forum AS uuid) AND k.state <> 'hidden'
                                   AND k.kind IN ('question', 'discussion')
                                   AND k.created_at >= CAST(:from AS timestamptz)
                                 GROUP BY k.id, k.created_at) f
                        """)
                .addParam("forum", forum.toString())
                .addParam("from", from)
                .execute()
                .map(row ->
                        new Health.Replies(
                                number(row, "topics"),
                                number(row, "without"),
                                minutes(row, "half"),
                                minutes(row, "most")))
                .orElseThrow();
    }

    static int unanswered(Db db, UUID forum) {
        return db.get(
                        """
                        SELECT count(*) AS questions
                          FROM topic k JOIN post o ON o.topic = k.id AND o.number = 1
                         WHERE k.forum = CAST(:forum AS uuid) AND k.kind = 'question'
                           AND k.state = 'open' AND k.accepted_post IS NULL AND o.state = 'shown'
                        """)
                .addParam("forum", forum.toString())
                .execute()
                .map(row -> number(row, "questions"))
                .orElse(0);
    }

    /** Each week, also those in which nobody wrote, the oldest first. */
    static List<Health.Week> weeks(Db db, UUID forum, LocalDate from, LocalDate to) {
        return db.query(
                        """
                        SELECT s.monday, count(p.id) AS posts, count(DISTINCT p.author) AS people
                          FROM (SELECT CAST(day AS date) AS monday
                                  FROM generate_series(CAST(:from AS date), CAST(:to AS date),
                                                       interval '7 days') day) s
                          LEFT JOIN (SELECT p.id, p.author,
                                            CAST(date_trunc('week', p.created_at
                                                 AT TIME ZONE 'Europe/London') AS date) AS monday
                                       FROM post p JOIN topic k ON k.id = p.topic
                                      WHERE k.forum = CAST(:forum AS uuid)
                                        AND p.state = 'shown' AND k.state <> 'hidden') p
                            ON p.monday = s.monday
                         GROUP BY s.monday
                         ORDER BY s.monday
                        """)
                .addParam("from", from)
                .addParam("to", to)
                .addParam("forum", forum.toString())
                .execute()
                .map(row ->
                        new Health.Week(
                                row.column("monday").get(LocalDate.class),
                                number(row, "posts"),
                                number(row, "people")))
                .toList();
    }

    /** Members of today by the Trust that they show; null for those who show none. */
    record Shown(@Nullable String trust, int members) {}

    static List<Shown> trusts(Db db, UUID forum, LocalDate today) {
        return db.query(
                        """
                        SELECT CASE WHEN f.shows_trust THEN t.name END AS trust, count(*) AS members
                          FROM participant p
                          JOIN profile f ON f.person = p.person AND f.trust = coalesce(p.trust, '')
                          LEFT JOIN alongside_platform.trust t ON t.id = p.trust
                         WHERE p.forum = CAST(:forum AS uuid) AND p.state = 'member'
                           AND (p.trust IS NULL OR EXISTS (
                                SELECT 1 FROM alongside_platform.membership m
                                 WHERE m.trust = p.trust AND m.person = p.person
                                   AND m.valid_from <= :today
                                   AND (m.valid_until IS NULL OR m.valid_until >= :today)))
                         GROUP BY 1
                         ORDER BY 1
                        """)
                .addParam("forum", forum.toString())
                .addParam("today", today)
                .execute()
                .map(row -> {
                    var name = row.column("trust").get(String.class);
                    return new Shown(
                            name == null ? null : Hat.spoken(name), number(row, "members"));
                })
                .toList();
    }

    static Health.Handled reports(Db db, UUID forum, OffsetDateTime from) {
        return db.get(
                        """
                        SELECT count(*) FILTER (WHERE decided_at IS NULL) AS open,
                               count(decided_at) AS decided,
                               percentile_cont(0.5) WITHIN GROUP (ORDER BY took) AS half,
                               percentile_cont(0.9) WITHIN GROUP (ORDER BY took) AS most
                          FROM (SELECT decided_at,
                                       CAST(extract(epoch FROM decided_at - made_at) / 60
                                            AS double precision) AS took
                                  FROM report
                                 WHERE forum = CAST(:forum AS uuid)
                                   AND (decided_at IS NULL
                                        OR made_at >= CAST(:from AS timestamptz))) r
                        """)
                .addParam("forum", forum.toString())
                .addParam("from", from)
                .execute()
                .map(row ->
                        new Health.Handled(
                                number(row, "open"),
                                number(row, "decided"),
                                minutes(row, "half"),
                                minutes(row, "most")))
                .orElseThrow();
    }

    private static int number(DbRow row, String column) {
        return row.column(column).get(Long.class).intValue();
    }

    private static @Nullable Integer minutes(DbRow row, String column) {
        var value = row.column(column).get(Double.class);
        return value == null ? null : (int) Math.round(value);
    }
}
