package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What saving would do to the register as a whole. */
public final class EffectQueries {
    private EffectQueries() {}

    public static Effect effect(Db db, UUID id, LocalDate asAt) {
        var effects = new ArrayList<Effect>(1);
        Bulk.each(
                db,
                """
                WITH full_time AS (
                    SELECT hours FROM full_time_hours
                     WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1),
                now AS (
                    SELECT a.id, a.person_id, a.start_on, a.counted_to, x.weekly_hours
                      FROM assignment a
                      JOIN assignment_period x ON x.assignment_id = a.id AND x.valid_from <= ?
                       AND (x.valid_to IS NULL OR x.valid_to > ?)
                      JOIN post ON post.id = x.post_id AND post.partner_employer_id IS NULL),
                after AS (
                    SELECT n.person_id,
                           CASE WHEN 'start_on' = ANY(r.take) THEN r.start_on
                                ELSE n.start_on END AS start_on,
                           CASE WHEN 'end_on' = ANY(r.take) THEN r.counted_to
                                ELSE n.counted_to END AS counted_to,
                           CASE WHEN 'hours' = ANY(r.take) THEN r.weekly_hours
                                ELSE n.weekly_hours END AS weekly_hours
                      FROM now n
                      LEFT JOIN import_result r ON r.import_id = ? AND r.outcome = 'changed'
                                               AND r.assignment_id = n.id
                    UNION ALL
                    SELECT person_id, start_on, counted_to, weekly_hours
                      FROM import_result WHERE import_id = ? AND outcome = 'new'),
                figures AS (
                    SELECT 'now' AS side, count(DISTINCT person_id) AS headcount,
                           coalesce(sum(weekly_hours), 0) AS hours
                      FROM now WHERE start_on <= ? AND (counted_to IS NULL OR counted_to >= ?)
                    UNION ALL
                    SELECT 'after', count(DISTINCT person_id), coalesce(sum(weekly_hours), 0)
                      FROM after WHERE start_on <= ? AND (counted_to IS NULL OR counted_to >= ?))
                SELECT max(headcount) FILTER (WHERE side = 'now') AS headcount,
                       max(headcount) FILTER (WHERE side = 'after') AS headcount_after,
                       max(f.hours / full_time.hours) FILTER (WHERE side = 'now') AS wte,
                       max(f.hours / full_time.hours) FILTER (WHERE side = 'after') AS wte_after
                  FROM figures f CROSS JOIN full_time
                """,
                List.of(asAt, asAt, asAt, id, id, asAt, asAt, asAt, asAt),
                row ->
                        effects.add(
                                new Effect(
                                        row.getInt("headcount"),
                                        row.getInt("headcount_after"),
                                        row.getBigDecimal("wte"),
                                        row.getBigDecimal("wte_after"))));
        return effects.isEmpty()
                ? new Effect(0, 0, BigDecimal.ZERO, BigDecimal.ZERO)
                : effects.getFirst();
    }

    /** Who is in post on that date and in no row of the file, whatever became of the row. */
    public static List<Absent> absent(Db db, UUID id, LocalDate asAt, int count) {
        var absent = new ArrayList<Absent>();
        Bulk.each(
                db,
                """
                SELECT p.id, p.first_name || ' ' || p.last_name AS name,
                       coalesce(t.name, s.name) AS place
                  FROM assignment a
                  JOIN person p ON p.id = a.person_id
                  JOIN assignment_period x ON x.assignment_id = a.id AND x.valid_from <= ?
                   AND (x.valid_to IS NULL OR x.valid_to > ?)
                  JOIN post ON post.id = x.post_id AND post.partner_employer_id IS NULL
                  JOIN service s ON s.id = post.service_id
                  LEFT JOIN team t ON t.id = post.team_id
                 WHERE a.start_on <= ? AND (a.counted_to IS NULL OR a.counted_to >= ?)
                   AND NOT EXISTS (SELECT 1 FROM import_result r
                                    WHERE r.import_id = ? AND r.assignment_id = a.id)
                   AND NOT EXISTS (SELECT 1 FROM import_result r
                                    WHERE r.import_id = ? AND r.outcome = 'rejected'
                                      AND (r.assignment_number = a.assignment_number
                                           OR (r.assignment_number IS NULL
                                               AND r.employee_number = p.employee_number)))
                 ORDER BY p.last_name, p.first_name, a.id
                 LIMIT ?
                """,
                List.of(asAt, asAt, asAt, asAt, id, id, count),
                row ->
                        absent.add(
                                new Absent(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("place"))));
        return absent;
    }
}
