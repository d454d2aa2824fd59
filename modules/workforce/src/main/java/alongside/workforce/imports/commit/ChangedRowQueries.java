package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/**
 * Changes of what the register holds. Hours, role, place, band and category change from the date
 * the file shows; names and the first and last day are corrections for all time.
 */
final class ChangedRowQueries {
    private static final String NAMES = "ARRAY['last_name', 'first_name']";
    private static final String DATED =
            "ARRAY['role', 'band', 'service', 'team', 'locality', 'category', 'hours',"
                    + " 'fixed_term_end_on']";

    private ChangedRowQueries() {}

    /** Notes the state before, so that it can be given back. */
    static void remember(Db db, Decision decision) {
        Bulk.run(
                db,
                "INSERT INTO import_before (import_id, row_number, person_id, assignment_id,"
                        + " person_version, assignment_version, first_name, last_name,"
                        + " assignment_number, start_on, end_on, counted_to, period_from, periods)"
                        + " SELECT r.import_id, r.row_number, r.person_id, a.id,"
                        + " p.version + CASE WHEN r.take && "
                        + NAMES
                        + """
                         THEN 1 ELSE 0 END,
                               a.version + 1, p.first_name, p.last_name, a.assignment_number,
                               a.start_on, a.end_on, a.counted_to,
                               (SELECT x.valid_from
                                  FROM assignment_period x
                                 WHERE x.assignment_id = a.id
                                 ORDER BY x.valid_from > ?,
                                          CASE WHEN x.valid_from > ?
                                               THEN x.valid_from - DATE '2000-01-01'
                                               ELSE DATE '2000-01-01' - x.valid_from END
                                 LIMIT 1),
                               (SELECT jsonb_agg(to_jsonb(x) ORDER BY x.valid_from)
                                  FROM assignment_period x
                                 WHERE x.assignment_id = a.id)
                          FROM import_result r
                          JOIN person p ON p.id = r.person_id
                          LEFT JOIN assignment a ON a.id = r.assignment_id AND r.outcome = 'changed'
                         WHERE r.import_id = ? AND cardinality(r.take) > 0
                           AND r.outcome IN ('new', 'changed')
                        """,
                decision.asAt(),
                decision.asAt(),
                decision.importId());
    }

    static void apply(Db db, Decision decision) {
        var id = decision.importId();
        names(db, id);
        corrections(db, id);
        firstDays(db, id);
        periods(db, decision);
    }

    private static void names(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE person p
                   SET last_name = CASE WHEN 'last_name' = ANY(r.take)
                                        THEN r.last_name ELSE p.last_name END,
                       first_name = CASE WHEN 'first_name' = ANY(r.take)
                                         THEN r.first_name ELSE p.first_name END,
                       version = p.version + 1
                  FROM (SELECT DISTINCT ON (person_id) person_id, last_name, first_name, take
                          FROM import_result
                         WHERE import_id = ? AND outcome IN ('new', 'changed')
                           AND person_version IS NOT NULL
                           AND take && ARRAY['last_name', 'first_name']
                         ORDER BY person_id, row_number DESC) r
                 WHERE p.id = r.person_id
                """,
                id);
    }

    private static void corrections(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE assignment a
                   SET start_on = CASE WHEN 'start_on' = ANY(r.take)
                                       THEN r.start_on ELSE a.start_on END,
                       end_on = CASE WHEN 'end_on' = ANY(r.take) THEN r.end_on ELSE a.end_on END,
                       counted_to = CASE WHEN 'end_on' = ANY(r.take)
                                         THEN r.counted_to ELSE a.counted_to END,
                       assignment_number = CASE WHEN 'assignment_number' = ANY(r.take)
                                                THEN r.assignment_number
                                                ELSE a.assignment_number END,
                       version = a.version + 1
                  FROM import_result r
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND cardinality(r.take) > 0
                   AND a.id = r.assignment_id
                """,
                id);
    }

    /** The first period begins with the assignment. */
    private static void firstDays(Db db, UUID id) {
        Bulk.run(
                db,
                """
                DELETE FROM assignment_period x
                 USING import_result r
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND 'start_on' = ANY(r.take)
                   AND x.assignment_id = r.assignment_id AND x.valid_to <= r.start_on
                """,
                id);
        Bulk.run(
                db,
                """
                UPDATE assignment_period x
                   SET valid_from = r.start_on
                  FROM import_result r
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND 'start_on' = ANY(r.take)
                   AND x.assignment_id = r.assignment_id
                   AND x.valid_from = (SELECT min(f.valid_from) FROM assignment_period f
                                        WHERE f.assignment_id = r.assignment_id)
                """,
                id);
        Bulk.run(
                db,
                """
                UPDATE import_before b
                   SET period_from = (SELECT max(x.valid_from) FROM assignment_period x
                                       WHERE x.assignment_id = b.assignment_id
                                         AND x.valid_from <= greatest(b.period_from, r.start_on))
                  FROM import_result r
                 WHERE b.import_id = ? AND r.import_id = b.import_id
                   AND r.row_number = b.row_number AND r.outcome = 'changed'
                   AND 'start_on' = ANY(r.take)
                """,
                id);
    }

    /**
     * Splits the period in force at the file's date: what held before it stays, the file's values
     * hold from it on, and what a later file has shown holds again from that file's date.
     */
    private static void periods(Db db, Decision decision) {
        var id = decision.importId();
        Bulk.run(
                db,
                """
                INSERT INTO assignment_period (assignment_id, valid_from, valid_to, post_id,
                       weekly_hours, category, fixed_term_end_on, recorded_by, recorded_at)
                SELECT cur.assignment_id, r.holds_to, cur.valid_to, cur.post_id,
                       cur.weekly_hours, cur.category, cur.fixed_term_end_on, cur.recorded_by,
                       cur.recorded_at
                  FROM import_result r
                  JOIN import_before b ON b.import_id = r.import_id
                                      AND b.row_number = r.row_number
                  JOIN assignment_period cur ON cur.assignment_id = r.assignment_id
                                            AND cur.valid_from = b.period_from
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND r.take &&
                """
                        + DATED
                        + """
                         AND r.holds_to > cur.valid_from
                         AND (cur.valid_to IS NULL OR r.holds_to < cur.valid_to)
                        """,
                id);
        Bulk.run(
                db,
                "INSERT INTO assignment_period (assignment_id, valid_from, valid_to, post_id,"
                        + " weekly_hours, category, fixed_term_end_on, recorded_by)"
                        + " SELECT cur.assignment_id, CAST(? AS date), "
                        + TO
                        + ", "
                        + NEW
                        + ", CAST(? AS text)"
                        + FROM
                        + " AND cur.valid_from < ?",
                decision.asAt(),
                decision.recordedBy(),
                id,
                id,
                id,
                decision.asAt());
        Bulk.run(
                db,
                "UPDATE assignment_period x SET valid_to = s.valid_to, post_id = s.post_id,"
                        + " weekly_hours = s.weekly_hours, category = s.category,"
                        + " fixed_term_end_on = s.fixed_term_end_on, recorded_by = ?,"
                        + " recorded_at = DEFAULT"
                        + " FROM (SELECT cur.assignment_id, cur.valid_from, "
                        + TO
                        + " AS valid_to, "
                        + NEW
                        + FROM
                        + " AND cur.valid_from >= ?) s"
                        + " WHERE x.assignment_id = s.assignment_id AND x.valid_from = s.valid_from",
                decision.recordedBy(),
                id,
                id,
                id,
                decision.asAt());
        Bulk.run(
                db,
                """
                UPDATE assignment_period cur
                   SET valid_to = CAST(? AS date)
                  FROM import_result r
                  JOIN import_before b ON b.import_id = r.import_id
                                      AND b.row_number = r.row_number
                 WHERE r.import_id = ? AND r.outcome = 'changed'
                   AND cur.assignment_id = r.assignment_id AND cur.valid_from = b.period_from
                   AND cur.valid_from < ? AND r.take &&
                """
                        + DATED,
                decision.asAt(),
                id,
                decision.asAt());
    }

    private static final String TO =
            "CASE WHEN r.holds_to > cur.valid_from THEN least(r.holds_to, cur.valid_to)"
                    + " ELSE cur.valid_to END";

    private static final String NEW =
            """
            coalesce(c.post_id, cur.post_id) AS post_id,
            CASE WHEN 'hours' = ANY(r.take)
                 THEN r.weekly_hours ELSE cur.weekly_hours END AS weekly_hours,
            CASE WHEN 'category' = ANY(r.take)
                 THEN r.category ELSE cur.category END AS category,
            CASE WHEN 'fixed_term_end_on' = ANY(r.take)
                 THEN r.fixed_term_end_on ELSE cur.fixed_term_end_on END AS fixed_term_end_on
            """;

    private static final String FROM =
            " FROM import_result r JOIN import_before b ON b.import_id = r.import_id"
                    + " AND b.row_number = r.row_number"
                    + " JOIN assignment_period cur ON cur.assignment_id = r.assignment_id"
                    + " AND cur.valid_from = b.period_from LEFT JOIN ("
                    + PostQueries.CHOSEN
                    + ") c ON c.row_number = r.row_number"
                    + " WHERE r.import_id = ? AND r.outcome = 'changed' AND r.take && "
                    + DATED;
}
