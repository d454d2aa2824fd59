package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

final class CommitQueries {
    private CommitQueries() {}

    /** Readers go on; nobody writes to the register until this transaction ends. */
    static void lockRegister(Db db) {
        Bulk.run(
                db,
                "LOCK TABLE person, assignment, assignment_period, post IN SHARE ROW EXCLUSIVE MODE");
    }

    /** How many rows were compared with something that is no longer so. */
    static int moved(Db db, UUID importId) {
        var moved = new int[1];
        Bulk.each(
                db,
                """
                SELECT count(*) AS n
                  FROM import_result r
                  LEFT JOIN assignment a ON a.id = r.assignment_id
                  LEFT JOIN person p ON p.id = r.person_id
                  LEFT JOIN assignment same ON r.outcome = 'new'
                        AND same.assignment_number = r.assignment_number
                  LEFT JOIN person twin ON r.outcome = 'new' AND r.person_version IS NULL
                        AND twin.employee_number = r.employee_number
                 WHERE r.import_id = ? AND r.outcome <> 'rejected'
                   AND (a.version IS DISTINCT FROM r.assignment_version
                        OR p.version IS DISTINCT FROM r.person_version
                        OR same.id IS NOT NULL OR twin.id IS NOT NULL)
                """,
                java.util.List.of(importId),
                row -> moved[0] += row.getInt("n"));
        Bulk.each(
                db,
                """
                SELECT count(*) AS n
                  FROM import_creation c
                 WHERE c.import_id = ?
                   AND lower(c.name) IN (
                       SELECT lower(name) FROM service WHERE c.field = 'service'
                       UNION ALL SELECT lower(name) FROM team WHERE c.field = 'team'
                       UNION ALL SELECT lower(name) FROM locality WHERE c.field = 'locality'
                       UNION ALL SELECT lower(name) FROM job_role WHERE c.field = 'role')
                """,
                java.util.List.of(importId),
                row -> moved[0] += row.getInt("n"));
        return moved[0];
    }

    static void askForCheck(Db db, UUID importId) {
        restart(
                db,
                importId,
                "Somebody changed the register after this file was checked, so it was checked"
                        + " again. Nothing is saved yet.");
        Outbox.send(db, "workforce.import", importId.toString());
    }

    /** Forgets the last check and asks for a new one; what was chosen stays chosen. */
    static void restart(Db db, UUID importId, String notice) {
        Bulk.run(db, "DELETE FROM import_result WHERE import_id = ?", importId);
        Bulk.run(db, "DELETE FROM import_problem WHERE import_id = ?", importId);
        Bulk.run(db, "DELETE FROM import_difference WHERE import_id = ?", importId);
        Bulk.run(
                db,
                """
                DELETE FROM import_creation c
                 WHERE c.import_id = ?
                   AND lower(c.name) IN (
                       SELECT lower(name) FROM service WHERE c.field = 'service'
                       UNION ALL SELECT lower(name) FROM team WHERE c.field = 'team'
                       UNION ALL SELECT lower(name) FROM locality WHERE c.field = 'locality'
                       UNION ALL SELECT lower(name) FROM job_role WHERE c.field = 'role')
                """,
                importId);
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'checking', attempt = attempt + 1, done = 0, last_row = 0,
                       accepted = 0, changed = 0, unchanged = 0, rejected = 0, failures = 0,
                       notice = nullif(?, ''), version = version + 1
                 WHERE id = ?
                """,
                notice,
                importId);
    }

    /** A row on which every choice was to keep the register changes nothing after all. */
    static void settle(Db db, UUID importId) {
        Bulk.run(
                db,
                """
                WITH kept AS (
                    UPDATE import_result SET outcome = 'unchanged'
                     WHERE import_id = ? AND outcome = 'changed' AND cardinality(take) = 0
                    RETURNING 1)
                UPDATE import
                   SET changed = changed - n, unchanged = unchanged + n
                  FROM (SELECT CAST(count(*) AS int) AS n FROM kept) k
                 WHERE id = ? AND n > 0
                """,
                importId,
                importId);
    }

    static void saved(Db db, Decision decision) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'committed', committed_at = now(), notice = NULL,
                       version = version + 1
                 WHERE id = ?
                """,
                decision.importId());
        Outbox.send(db, "workforce.import.saved", decision.importId().toString());
    }

    /** Once saved, the file's own cells are kept for rejected rows only, for their download. */
    static void tidy(Db db, UUID importId) {
        Bulk.run(
                db,
                """
                DELETE FROM import_row w
                 WHERE w.import_id = ?
                   AND NOT EXISTS (SELECT 1 FROM import_problem p
                                    WHERE p.import_id = w.import_id
                                      AND p.row_number = w.row_number)
                """,
                importId);
    }

    /** To the planner a register that was just filled still looks empty. */
    static void analyse(Db db) {
        Bulk.run(db, "ANALYZE person, assignment, assignment_period, post");
    }
}
