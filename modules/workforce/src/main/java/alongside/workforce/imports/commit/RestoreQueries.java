package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/** Gives changed people and assignments back what they had before the import. */
final class RestoreQueries {
    private RestoreQueries() {}

    static void restore(Db db, Actor actor, UUID id) {
        audit(db, actor, id);
        Bulk.run(
                db,
                """
                UPDATE person p
                   SET first_name = b.first_name, last_name = b.last_name, version = p.version + 1
                  FROM (SELECT DISTINCT ON (b.person_id) b.person_id, b.first_name, b.last_name
                          FROM import_before b
                          JOIN import_result r USING (import_id, row_number)
                         WHERE b.import_id = ? AND r.take && ARRAY['last_name', 'first_name']
                           AND NOT EXISTS (SELECT 1 FROM import_kept k
                                            WHERE k.import_id = b.import_id
                                              AND k.row_number = b.row_number)
                         ORDER BY b.person_id, b.row_number) b
                 WHERE p.id = b.person_id
                """,
                id);
        Bulk.run(
                db,
                """
                UPDATE assignment a
                   SET start_on = b.start_on, end_on = b.end_on, counted_to = b.counted_to,
                       assignment_number = b.assignment_number, version = a.version + 1
                  FROM import_before b
                 WHERE b.import_id = ? AND a.id = b.assignment_id
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                id);
        periods(db, id);
        EditedLineQueries.restore(db, id);
    }

    private static void periods(Db db, UUID id) {
        Bulk.run(
                db,
                """
                DELETE FROM assignment_period x
                 USING import_before b
                 WHERE b.import_id = ? AND x.assignment_id = b.assignment_id
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO assignment_period (assignment_id, valid_from, valid_to, post_id,
                       weekly_hours, category, fixed_term_end_on, recorded_by, recorded_at)
                SELECT x.assignment_id, x.valid_from, x.valid_to, x.post_id, x.weekly_hours,
                       x.category, x.fixed_term_end_on, x.recorded_by, x.recorded_at
                  FROM import_before b
                 CROSS JOIN LATERAL jsonb_to_recordset(b.periods) AS x(
                       assignment_id uuid, valid_from date, valid_to date, post_id uuid,
                       weekly_hours numeric, category text, fixed_term_end_on date,
                       recorded_by text, recorded_at timestamptz)
                 WHERE b.import_id = ? AND b.assignment_id IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                id);
    }

    private static void audit(Db db, Actor actor, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                SELECT ?, ?, 'import undone for assignment', 'assignment ' || b.assignment_id,
                       to_jsonb(a),
                       jsonb_build_object('import', b.import_id, 'row', b.row_number,
                           'first_name', b.first_name, 'last_name', b.last_name,
                           'start_on', b.start_on, 'end_on', b.end_on, 'periods', b.periods)
                  FROM import_before b JOIN assignment a ON a.id = b.assignment_id
                 WHERE b.import_id = ?
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                actor.person(),
                actor.name(),
                id);
    }
}
