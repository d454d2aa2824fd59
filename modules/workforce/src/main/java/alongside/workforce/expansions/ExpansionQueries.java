package alongside.workforce.expansions;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes expansion lines, and counts their posts. */
final class ExpansionQueries {
    private static final String LIST =
            """
            WITH line AS (
                SELECT x.id AS line_id, x.service_id, s.name AS service_name, x.locality_id,
                       l.name AS locality_name, x.posts, x.due_on, x.version,
                       CAST(NULL AS uuid) AS team_id, CAST(NULL AS uuid) AS role_id, '' AS band,
                       '' AS category, '' AS employer, '' AS specialism, '' AS funding,
                       c.linked, c.advertised, c.filled
                  FROM expansion_line x
                  JOIN service s ON s.id = x.service_id
                  LEFT JOIN locality l ON l.id = x.locality_id
                 CROSS JOIN LATERAL (
                       SELECT count(*) AS linked,
                              count(*) FILTER (WHERE EXISTS (
                                  SELECT 1 FROM vacancy v
                                    JOIN vacancy_stage g ON g.vacancy_id = v.id
                                   WHERE v.post_id = o.id AND g.stage = 'advertised'
                                     AND g.since <= CAST(:as_at AS date))) AS advertised,
                              count(*) FILTER (WHERE EXISTS (
                                  SELECT 1 FROM assignment_period p
                                    JOIN assignment a ON a.id = p.assignment_id
                                   WHERE p.post_id = o.id AND p.category <> 'bank'
                                     AND a.start_on <= CAST(:as_at AS date)
                                     AND (a.counted_to IS NULL
                                          OR a.counted_to >= CAST(:as_at AS date))
                                     AND p.valid_from <= CAST(:as_at AS date)
                                     AND (p.valid_to IS NULL
                                          OR p.valid_to > CAST(:as_at AS date)))) AS filled
                         FROM post o
                        WHERE o.expansion_line_id = x.id
                          AND (o.closed_on IS NULL OR o.closed_on >= CAST(:as_at AS date))) c),
            row AS (
                SELECT line_id, service_id, service_name, locality_id, locality_name, posts,
                       due_on, version, linked, advertised, filled, CAST(line_id AS text) AS id,
                       lower(CASE :sort
                             WHEN 'service' THEN service_name
                             WHEN 'locality' THEN COALESCE(locality_name, '')
                             ELSE CAST(due_on AS text) END || ' ' || due_on || ' '
                             || service_name || ' ' || COALESCE(locality_name, '')) AS sort
                  FROM line
                 WHERE (:line = '' OR CAST(line_id AS text) = :line)
                   AND (:q = '' OR strpos(lower(service_name || ' '
                        || COALESCE(locality_name, '')), lower(:q)) > 0)
            """
                    + Slice.SQL
                    + """
                    )
                    SELECT sort, id, line_id, service_id, service_name, locality_id,
                           locality_name, posts, due_on, version, linked, advertised, filled,
                           count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private ExpansionQueries() {}

    static Found<Expansion> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(ExpansionQueries::line).toList(), total);
    }

    static Optional<Expansion> find(Db db, UUID id, Selection selection) {
        return query(db, selection, Span.everything(), id.toString())
                .execute()
                .map(ExpansionQueries::line)
                .toList()
                .stream()
                .findFirst();
    }

    private static DbStatementQuery query(Db db, Selection selection, Span span, String line) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("line", line);
    }

    /** The new line's id; empty if there is one of this service, locality and day. */
    static Optional<UUID> insert(Db db, ExpansionDraft draft) {
        return db
                .query(
                        """
                        INSERT INTO expansion_line (service_id, locality_id, posts, due_on)
                        VALUES (CAST(:service AS uuid), CAST(NULLIF(:locality, '') AS uuid),
                                CAST(:posts AS int), CAST(:due AS date))
                        ON CONFLICT (service_id, locality_id, due_on) DO NOTHING
                        RETURNING id
                        """)
                .addParam("service", draft.serviceId())
                .addParam("locality", draft.localityId())
                .addParam("posts", draft.planned())
                .addParam("due", draft.dueOn())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    /** Whether another line is of the same service, locality and day. */
    static boolean isTaken(Db db, UUID id, LocalDate due) {
        return db.get(
                        """
                        SELECT 1 AS found FROM expansion_line mine
                          JOIN expansion_line other ON other.service_id = mine.service_id
                           AND other.locality_id IS NOT DISTINCT FROM mine.locality_id
                         WHERE mine.id = CAST(:id AS uuid) AND other.id <> mine.id
                           AND other.due_on = :due
                        """)
                .addParam("id", id.toString())
                .addParam("due", due)
                .execute()
                .isPresent();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, ExpansionDraft draft) {
        return db.dml(
                                """
                                UPDATE expansion_line
                                   SET posts = CAST(:posts AS int), due_on = CAST(:due AS date),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("posts", draft.planned())
                        .addParam("due", draft.dueOn())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** Whether it was there, without a post of its own. */
    static boolean delete(Db db, UUID id) {
        return db.dml(
                                """
                                DELETE FROM expansion_line x
                                 WHERE x.id = CAST(:id AS uuid)
                                   AND NOT EXISTS (SELECT 1 FROM post o
                                                    WHERE o.expansion_line_id = x.id)
                                """)
                        .addParam("id", id.toString())
                        .execute()
                == 1;
    }

    /** The posts of a line, with who is in them and how far their vacancies are. */
    static List<LinkedPost> posts(Db db, UUID id, LocalDate asAt) {
        return db.query(
                        """
                        SELECT o.id, r.name || ', ' || COALESCE(t.name, s.name) AS title,
                               held.holders,
                               (SELECT g.stage FROM vacancy v
                                  JOIN vacancy_stage g ON g.vacancy_id = v.id
                                 WHERE v.post_id = o.id AND g.since <= CAST(:as_at AS date)
                                 ORDER BY v.opened_on DESC, v.id DESC, g.number DESC LIMIT 1)
                                   AS stage
                          FROM post o
                          JOIN job_role r ON r.id = o.job_role_id
                          JOIN service s ON s.id = o.service_id
                          LEFT JOIN team t ON t.id = o.team_id
                          LEFT JOIN LATERAL (
                               SELECT string_agg(n.first_name || ' ' || n.last_name, ', ')
                                          AS holders
                                 FROM assignment_period p
                                 JOIN assignment a ON a.id = p.assignment_id
                                 JOIN person n ON n.id = a.person_id
                                WHERE p.post_id = o.id AND p.category <> 'bank'
                                  AND a.start_on <= CAST(:as_at AS date)
                                  AND (a.counted_to IS NULL
                                       OR a.counted_to >= CAST(:as_at AS date))
                                  AND p.valid_from <= CAST(:as_at AS date)
                                  AND (p.valid_to IS NULL
                                       OR p.valid_to > CAST(:as_at AS date))) held ON true
                         WHERE o.expansion_line_id = CAST(:id AS uuid)
                         ORDER BY 2, o.id
                        """)
                .addParam("id", id.toString())
                .addParam("as_at", asAt)
                .execute()
                .map(row ->
                        new LinkedPost(
                                row.column("id").get(UUID.class),
                                row.column("title").get(String.class),
                                row.column("holders").get(String.class),
                                row.column("stage").get(String.class)))
                .toList();
    }

    private static Expansion line(DbRow row) {
        return new Expansion(
                row.column("line_id").get(UUID.class),
                row.column("service_id").get(UUID.class),
                row.column("service_name").get(String.class),
                row.column("locality_id").get(UUID.class),
                row.column("locality_name").get(String.class),
                row.column("posts").get(Integer.class),
                row.column("due_on").get(LocalDate.class),
                count(row, "linked"),
                count(row, "advertised"),
                count(row, "filled"),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }

    private static int count(DbRow row, String column) {
        return Math.toIntExact(row.column(column).get(Long.class));
    }
}
