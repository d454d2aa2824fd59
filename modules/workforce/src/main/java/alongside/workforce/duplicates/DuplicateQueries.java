package alongside.workforce.duplicates;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds people who look alike, and keeps which of them are two. */
final class DuplicateQueries {
    /**
     * Names are compared without accents, and as the set of their parts, so that swapped and
     * hyphenated names meet. An infinite date stands where there is none.
     */
    private static final String NAMED =
            """
            WITH plain AS MATERIALIZED (
                SELECT id, first_name, last_name, employee_number, email, version,
                       NULLIF(ltrim(lower(btrim(employee_number)), '0'), '') AS number_key,
                       NULLIF(lower(btrim(email)), '') AS email_key,
                       regexp_replace(normalize(lower(first_name), NFD),
                                      '[\\u0300-\\u036f]', '', 'g') AS first_plain,
                       regexp_replace(normalize(lower(last_name), NFD),
                                      '[\\u0300-\\u036f]', '', 'g') AS last_plain
                  FROM person),
            named AS MATERIALIZED (
                SELECT id, first_name, last_name, employee_number, email, version, number_key,
                       email_key, first_plain,
                       regexp_replace(first_plain || last_plain, '\\W+', '', 'g') AS joined,
                       (SELECT array_agg(w ORDER BY w)
                          FROM regexp_split_to_table(first_plain || ' ' || last_plain, '\\W+') AS w
                         WHERE w <> '') AS words,
                       (SELECT array_agg(w ORDER BY w)
                          FROM regexp_split_to_table(last_plain, '\\W+') AS w
                         WHERE w <> '') AS last_words,
                       days.since, days.until,
                       COALESCE(days.since, CAST('-infinity' AS date)) AS first_day,
                       COALESCE(days.until, CAST('infinity' AS date)) AS last_day
                  FROM plain
                  LEFT JOIN (SELECT person_id, min(start_on) AS since,
                                    CASE WHEN count(*) = count(end_on) THEN max(end_on) END
                                        AS until
                               FROM assignment GROUP BY person_id) days
                    ON days.person_id = plain.id),
            """;

    private static final String LIST =
            NAMED
                    + """
                    alike AS (
                        SELECT a.id AS first_id, b.id AS second_id, 'staff_number' AS reason
                          FROM named a JOIN named b ON b.number_key = a.number_key AND b.id > a.id
                         UNION ALL
                        SELECT a.id, b.id, 'email'
                          FROM named a JOIN named b ON b.email_key = a.email_key AND b.id > a.id
                         UNION ALL
                        SELECT DISTINCT a.id, b.id, 'name_and_start'
                          FROM named a JOIN named b ON b.joined = a.joined AND b.id > a.id
                          JOIN assignment x ON x.person_id = a.id
                          JOIN assignment y ON y.person_id = b.id AND y.start_on = x.start_on
                         UNION ALL
                        SELECT a.id, b.id, 'similar_name'
                          FROM named a JOIN named b ON b.words = a.words AND b.id > a.id
                         WHERE a.first_day <= b.last_day AND b.first_day <= a.last_day
                         UNION ALL
                        SELECT a.id, b.id, 'similar_name'
                          FROM named a JOIN named b ON b.joined = a.joined AND b.id > a.id
                         WHERE a.first_day <= b.last_day AND b.first_day <= a.last_day
                         UNION ALL
                        SELECT a.id, b.id, 'similar_name'
                          FROM named a JOIN named b ON b.first_plain = a.first_plain AND b.id > a.id
                         WHERE (a.last_words <@ b.last_words OR b.last_words <@ a.last_words)
                           AND a.first_day <= b.last_day AND b.first_day <= a.last_day),
                    pair AS (
                        SELECT first_id, second_id,
                               string_agg(DISTINCT reason, ',') AS reasons
                          FROM alike GROUP BY first_id, second_id),
                    row AS (
                        SELECT CAST(a.id AS text) || ' ' || CAST(b.id AS text) AS id, reasons,
                               p.first_id IS NOT NULL AS two_people, p.said_by,
                               a.id AS a_id, a.first_name || ' ' || a.last_name AS a_name,
                               a.employee_number AS a_number, a.email AS a_email,
                               a.since AS a_since, a.until AS a_until, a.version AS a_version,
                               b.id AS b_id, b.first_name || ' ' || b.last_name AS b_name,
                               b.employee_number AS b_number, b.email AS b_email,
                               b.since AS b_since, b.until AS b_until, b.version AS b_version,
                               lower(CASE :sort WHEN 'kind' THEN reasons ELSE '' END
                                     || ' ' || a.last_name || ' ' || a.first_name) AS sort
                          FROM pair
                          JOIN named a ON a.id = pair.first_id
                          JOIN named b ON b.id = pair.second_id
                          LEFT JOIN people_apart p
                            ON p.first_id = pair.first_id AND p.second_id = pair.second_id
                         WHERE (:reason = '' OR :reason = ANY(string_to_array(reasons, ',')))
                           AND (:show = 'any' OR (:show = 'two_people') = (p.first_id IS NOT NULL))
                           AND (:one = '' OR (CAST(a.id AS text) IN (:one, :two)
                                              AND CAST(b.id AS text) IN (:one, :two)))
                           AND (:q = '' OR strpos(lower(a.first_name || ' ' || a.last_name || ' '
                                || COALESCE(a.employee_number, '') || ' ' || b.first_name || ' '
                                || b.last_name || ' ' || COALESCE(b.employee_number, '')),
                                lower(:q)) > 0))
                    SELECT id, sort, reasons, two_people, said_by, a_id, a_name, a_number, a_email,
                           a_since, a_until, a_version, b_id, b_name, b_number, b_email, b_since,
                           b_until, b_version, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private DuplicateQueries() {}

    static Found<Alike> page(Db db, Selection selection, Span span) {
        var rows = rows(db, selection, span, "", "");
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(DuplicateQueries::alike).toList(), total);
    }

    /** These two, if they look alike. */
    static Optional<Alike> pair(Db db, Selection everything, UUID one, UUID two) {
        return rows(db, everything, Span.everything(), one.toString(), two.toString()).stream()
                .map(DuplicateQueries::alike)
                .findFirst();
    }

    private static List<DbRow> rows(Db db, Selection selection, Span span, String one, String two) {
        return span.bind(db.query(LIST), selection.sort())
                .addParam("q", selection.q())
                .addParam("reason", selection.own("reason"))
                .addParam("show", selection.own("show"))
                .addParam("one", one)
                .addParam("two", two)
                .execute()
                .toList();
    }

    /** Whether it was not said before. */
    static boolean apart(Db db, UUID one, UUID two, String by) {
        return db.dml(
                                """
                                INSERT INTO people_apart (first_id, second_id, said_by)
                                VALUES (LEAST(CAST(:one AS uuid), CAST(:two AS uuid)),
                                        GREATEST(CAST(:one AS uuid), CAST(:two AS uuid)), :by)
                                ON CONFLICT (first_id, second_id) DO NOTHING
                                """)
                        .addParam("one", one.toString())
                        .addParam("two", two.toString())
                        .addParam("by", by)
                        .execute()
                == 1;
    }

    /** Whether it had been said. */
    static boolean together(Db db, UUID one, UUID two) {
        return db.dml(
                                """
                                DELETE FROM people_apart
                                 WHERE first_id = LEAST(CAST(:one AS uuid), CAST(:two AS uuid))
                                   AND second_id = GREATEST(CAST(:one AS uuid), CAST(:two AS uuid))
                                """)
                        .addParam("one", one.toString())
                        .addParam("two", two.toString())
                        .execute()
                == 1;
    }

    private static List<Reason> reasons(String keys) {
        return Arrays.stream(keys.split(","))
                .map(key -> Reason.of(key).orElseThrow())
                .sorted()
                .toList();
    }

    private static Alike alike(DbRow row) {
        return new Alike(
                new Someone(
                        row.column("a_id").get(UUID.class),
                        row.column("a_name").get(String.class),
                        row.column("a_number").get(String.class),
                        row.column("a_email").get(String.class),
                        row.column("a_since").get(LocalDate.class),
                        row.column("a_until").get(LocalDate.class),
                        row.column("a_version").get(Integer.class)),
                new Someone(
                        row.column("b_id").get(UUID.class),
                        row.column("b_name").get(String.class),
                        row.column("b_number").get(String.class),
                        row.column("b_email").get(String.class),
                        row.column("b_since").get(LocalDate.class),
                        row.column("b_until").get(LocalDate.class),
                        row.column("b_version").get(Integer.class)),
                reasons(row.column("reasons").get(String.class)),
                row.column("two_people").get(Boolean.class),
                row.column("said_by").get(String.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
