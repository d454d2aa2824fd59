package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.sql.SQLException;
import java.util.UUID;

/** Takes away what an import added, unless something else has come to need it. */
final class RemovalQueries {
    private RemovalQueries() {}

    static void remove(Db db, Actor actor, UUID id) {
        audit(db, actor, id);
        Bulk.run(
                db,
                """
                DELETE FROM assignment a
                 USING import_result r
                 WHERE r.import_id = ? AND r.outcome = 'new' AND a.id = r.assignment_id
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = r.import_id
                                      AND k.row_number = r.row_number)
                """,
                id);
        unlessNeeded(
                db,
                () ->
                        Bulk.run(
                                db,
                                """
                                DELETE FROM person p
                                 USING import_result r
                                 WHERE r.import_id = ? AND r.outcome = 'new'
                                   AND r.person_version IS NULL AND p.id = r.person_id
                                   AND NOT EXISTS (SELECT 1 FROM assignment a
                                                    WHERE a.person_id = p.id)
                                   AND NOT EXISTS (SELECT 1 FROM career c
                                                    WHERE c.person_id = p.id)
                                   AND NOT EXISTS (SELECT 1 FROM qualification q
                                                    WHERE q.person_id = p.id)
                                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                                    WHERE k.import_id = r.import_id
                                                      AND k.row_number = r.row_number)
                                """,
                                id));
        things(db, id);
    }

    private static void things(Db db, UUID id) {
        // A bulk edit that was undone has left two steps in the version of a post.
        Bulk.run(
                db,
                """
                DELETE FROM post t USING import_creation c
                 WHERE c.import_id = ? AND c.field = 'post' AND t.id = c.id
                   AND t.version = 1 + (
                       SELECT 2 * count(*) FROM import_post_before x
                         JOIN import u ON u.id = x.import_id AND u.status = 'reversed'
                        WHERE x.post_id = t.id
                          AND NOT EXISTS (SELECT 1 FROM import_kept k
                                           WHERE k.import_id = x.import_id
                                             AND k.row_number = x.row_number))
                   AND NOT EXISTS (SELECT 1 FROM assignment_period x WHERE x.post_id = t.id)
                   AND NOT EXISTS (SELECT 1 FROM vacancy v WHERE v.post_id = t.id)
                   AND NOT EXISTS (SELECT 1 FROM post r WHERE r.reports_to_id = t.id)
                """,
                id);
        unlessNeeded(
                db,
                () ->
                        Bulk.run(
                                db,
                                """
                                DELETE FROM team t USING import_creation c
                                 WHERE c.import_id = ? AND c.field = 'team' AND t.id = c.id
                                   AND t.version = 1
                                   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.team_id = t.id)
                                """,
                                id));
        unlessNeeded(
                db,
                () ->
                        Bulk.run(
                                db,
                                """
                                DELETE FROM service t USING import_creation c
                                 WHERE c.import_id = ? AND c.field = 'service' AND t.id = c.id
                                   AND t.version = 1
                                   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.service_id = t.id)
                                   AND NOT EXISTS (SELECT 1 FROM team m WHERE m.service_id = t.id)
                                """,
                                id));
        unlessNeeded(
                db,
                () ->
                        Bulk.run(
                                db,
                                """
                                DELETE FROM locality t USING import_creation c
                                 WHERE c.import_id = ? AND c.field = 'locality' AND t.id = c.id
                                   AND t.version = 1
                                   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.locality_id = t.id)
                                   AND NOT EXISTS (SELECT 1 FROM team m WHERE m.locality_id = t.id)
                                """,
                                id));
        unlessNeeded(
                db,
                () ->
                        Bulk.run(
                                db,
                                """
                                DELETE FROM job_role t USING import_creation c
                                 WHERE c.import_id = ? AND c.field = 'role' AND t.id = c.id
                                   AND t.version = 1
                                   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.job_role_id = t.id)
                                """,
                                id));
    }

    private static void audit(Db db, Actor actor, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO audit_entry (actor_id, actor_name, action, subject, before, after)
                SELECT ?, ?, 'import undone for assignment', 'assignment ' || a.id,
                       to_jsonb(a), NULL
                  FROM import_result r JOIN assignment a ON a.id = r.assignment_id
                 WHERE r.import_id = ? AND r.outcome = 'new'
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = r.import_id
                                      AND k.row_number = r.row_number)
                """,
                actor.person(),
                actor.name(),
                id);
    }

    /** Tables of other modules may point here too: then everything of the kind stays. */
    private static void unlessNeeded(Db db, Runnable removal) {
        try {
            var before = db.connection().setSavepoint();
            try {
                removal.run();
            } catch (IllegalStateException e) {
                if (!(e.getCause() instanceof SQLException cause)
                        || !"23503".equals(cause.getSQLState())) {
                    throw e;
                }
                db.connection().rollback(before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
