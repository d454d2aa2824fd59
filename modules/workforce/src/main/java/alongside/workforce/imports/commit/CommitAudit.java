package alongside.workforce.imports.commit;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;

/** One entry in the audit log for each row that did something, and one for the import. */
final class CommitAudit {
    private CommitAudit() {}

    static void write(Db db, Decision decision) {
        var actor = decision.actor();
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, after)
                SELECT ?, ?, 'assignment imported', 'assignment ' || assignment_id,
                       jsonb_build_object('import', import_id, 'row', row_number,
                           'person_id', person_id, 'employee_number', employee_number,
                           'first_name', first_name, 'last_name', last_name,
                           'assignment_number', assignment_number, 'start_on', start_on,
                           'end_on', end_on, 'weekly_hours', weekly_hours,
                           'category', category)
                  FROM import_result
                 WHERE import_id = ? AND outcome = 'new'
                """,
                actor.person(),
                actor.name(),
                decision.importId());
        changed(db, decision);
        if (decision.edit()) {
            leaving(db, decision);
        }
        Audit.write(
                db,
                actor,
                decision.edit() ? "bulk edit saved" : "import saved",
                "import " + decision.importId(),
                null,
                "{\"as_at\": \"" + decision.asAt() + "\"}");
    }

    /** A last day is recorded as the form records it, so that a person's history names who did. */
    private static void leaving(Db db, Decision decision) {
        var actor = decision.actor();
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                SELECT ?, ?, 'leaving recorded', 'assignment ' || r.assignment_id,
                       jsonb_strip_nulls(jsonb_build_object('end_on', b.end_on)),
                       jsonb_strip_nulls(jsonb_build_object('end_on', r.end_on))
                  FROM import_result r
                  JOIN import_before b ON b.import_id = r.import_id
                                      AND b.row_number = r.row_number
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND 'end_on' = ANY(r.take)
                """,
                actor.person(),
                actor.name(),
                decision.importId());
    }

    private static void changed(Db db, Decision decision) {
        var actor = decision.actor();
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                SELECT ?, ?,
                       CASE WHEN f.name THEN 'person imported' ELSE ? END,
                       CASE WHEN f.name THEN 'person ' || r.person_id
                            ELSE 'assignment ' || r.assignment_id END,
                       jsonb_object_agg(d.field, d.register),
                       jsonb_object_agg(d.field, d.file)
                           || jsonb_build_object('import', r.import_id, 'row', r.row_number,
                                                 'from', CAST(? AS date))
                  FROM import_result r
                  JOIN import_difference d ON d.import_id = r.import_id
                                          AND d.row_number = r.row_number
                 CROSS JOIN LATERAL (SELECT d.field IN ('first_name', 'last_name') AS name) f
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND d.field = ANY(r.take)
                 GROUP BY r.import_id, r.row_number, r.person_id, r.assignment_id, f.name
                """,
                actor.person(),
                actor.name(),
                decision.edit() ? "assignment changed in bulk" : "assignment imported",
                decision.asAt(),
                decision.importId());
    }
}
