package alongside.workforce.roles;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads and writes who agreed to the boundaries of their roles. */
final class BoundaryQueries {
    private BoundaryQueries() {}

    static List<Boundary> of(Db db, UUID person, LocalDate today) {
        return db.query(
                        """
                        SELECT r.id, r.name, v.number, v.boundary_statement, held.first,
                               k.acknowledged_on, k.recorded_by
                          FROM (SELECT o.job_role_id, min(p.valid_from) AS first
                                  FROM assignment a
                                  JOIN assignment_period p ON p.assignment_id = a.id
                                  JOIN post o ON o.id = p.post_id
                                 WHERE a.person_id = CAST(:person AS uuid)
                                   AND (a.end_on IS NULL OR a.end_on >= CAST(:today AS date))
                                   AND (p.valid_to IS NULL OR p.valid_to > CAST(:today AS date))
                                 GROUP BY o.job_role_id) held
                          JOIN job_role r ON r.id = held.job_role_id
                          JOIN job_role_version v ON v.job_role_id = r.id AND v.status = 'live'
                          LEFT JOIN boundary_acknowledgement k
                            ON k.job_role_version_id = v.id AND k.person_id = CAST(:person AS uuid)
                         WHERE v.boundary_statement <> ''
                         ORDER BY held.first, r.name
                        """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Boundary(
                                row.column("id").get(UUID.class),
                                row.column("name").get(String.class),
                                row.column("number").get(Integer.class),
                                row.column("boundary_statement").get(String.class),
                                row.column("first").get(LocalDate.class),
                                row.column("acknowledged_on").get(LocalDate.class),
                                row.column("recorded_by").get(String.class)))
                .toList();
    }

    static void acknowledge(
            Db db, UUID person, Boundary boundary, LocalDate on, String recordedBy) {
        db.dml(
                        """
                        INSERT INTO boundary_acknowledgement
                               (person_id, job_role_version_id, acknowledged_on, recorded_by)
                        SELECT CAST(:person AS uuid), id, CAST(:on AS date), :by
                          FROM job_role_version
                         WHERE job_role_id = CAST(:role AS uuid) AND number = :number
                        ON CONFLICT (person_id, job_role_version_id)
                        DO UPDATE SET acknowledged_on = excluded.acknowledged_on,
                                      recorded_by = excluded.recorded_by, recorded_at = now()
                        """)
                .addParam("person", person.toString())
                .addParam("on", on)
                .addParam("by", recordedBy)
                .addParam("role", boundary.roleId().toString())
                .addParam("number", boundary.number())
                .execute();
    }
}
