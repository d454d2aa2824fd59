package alongside.workforce.imports.commit;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.imports.copy.Bulk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Services, localities, roles and teams that the import adds, under the ids they were promised. */
final class CreationQueries {
    private CreationQueries() {}

    static void create(Db db, Decision decision) {
        var id = decision.importId();
        dropUnused(db, id);
        Bulk.run(
                db,
                """
                INSERT INTO locality (id, name)
                SELECT id, name FROM import_creation WHERE import_id = ? AND field = 'locality'
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO service (id, name, category)
                SELECT id, name, category
                  FROM import_creation WHERE import_id = ? AND field = 'service'
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO job_role (id, name)
                SELECT id, name FROM import_creation WHERE import_id = ? AND field = 'role'
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO team (id, name, service_id, locality_id)
                SELECT DISTINCT ON (c.id) c.id, c.name, r.service_id, r.locality_id
                  FROM import_creation c
                  JOIN import_result r ON r.import_id = c.import_id AND r.team_id = c.id
                 WHERE c.import_id = ? AND c.field = 'team' AND r.outcome <> 'rejected'
                 ORDER BY c.id, r.row_number
                """,
                id);
        audit(db, decision);
    }

    /** What only rejected rows asked for is not added. */
    private static void dropUnused(Db db, UUID id) {
        Bulk.run(
                db,
                """
                DELETE FROM import_creation c
                 WHERE c.import_id = ?
                   AND NOT EXISTS (
                       SELECT 1 FROM import_result r
                        WHERE r.import_id = c.import_id AND r.outcome IN ('new', 'changed')
                          AND c.id IN (r.service_id, r.locality_id, r.job_role_id, r.team_id))
                """,
                id);
    }

    private static void audit(Db db, Decision decision) {
        Bulk.each(
                db,
                """
                SELECT field, id, name, category
                  FROM import_creation
                 WHERE import_id = ? AND field IN ('service', 'locality', 'role', 'team')
                """,
                List.of(decision.importId()),
                row -> {
                    var after = new LinkedHashMap<String, String>();
                    after.put("name", row.getString("name"));
                    if (row.getString("category") != null) {
                        after.put("category", row.getString("category"));
                    }
                    after.put("import", decision.importId().toString());
                    Audit.write(
                            db,
                            decision.actor(),
                            row.getString("field") + " added",
                            row.getString("field") + " " + row.getString("id"),
                            null,
                            Json.text(after));
                });
    }
}
