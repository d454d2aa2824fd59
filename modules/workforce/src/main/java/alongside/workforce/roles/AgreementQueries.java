package alongside.workforce.roles;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Reads the versions of roles that a person agreed to, and the live ones of the roles they hold.
 */
final class AgreementQueries {
    private AgreementQueries() {}

    static List<Agreement> of(Db db, UUID person, LocalDate today) {
        var found = new LinkedHashMap<UUID, Agreement>();
        db.query(
                        """
                        SELECT v.id, r.name AS role, v.number, v.boundary_statement,
                               k.acknowledged_on, c.name, c.essential, c.lived_experience
                          FROM job_role_version v
                          JOIN job_role r ON r.id = v.job_role_id
                          LEFT JOIN boundary_acknowledgement k
                            ON k.job_role_version_id = v.id AND k.person_id = CAST(:person AS uuid)
                          LEFT JOIN job_role_criterion c ON c.job_role_version_id = v.id
                         WHERE k.person_id IS NOT NULL
                            OR (v.status = 'live' AND EXISTS (
                                SELECT 1 FROM assignment a
                                  JOIN assignment_period p ON p.assignment_id = a.id
                                  JOIN post o ON o.id = p.post_id
                                 WHERE a.person_id = CAST(:person AS uuid)
                                   AND o.job_role_id = r.id
                                   AND (a.end_on IS NULL OR a.end_on >= CAST(:today AS date))
                                   AND (p.valid_to IS NULL OR p.valid_to > CAST(:today AS date))))
                         ORDER BY r.name, v.number DESC, v.id, c.position
                        """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .execute()
                .forEach(row ->
                        found.merge(
                                row.column("id").get(UUID.class),
                                agreement(row),
                                AgreementQueries::joined));
        return List.copyOf(found.values());
    }

    private static Agreement agreement(DbRow row) {
        var name = row.column("name").get(String.class);
        return new Agreement(
                row.column("role").get(String.class),
                row.column("number").get(Integer.class),
                row.column("boundary_statement").get(String.class),
                name == null
                        ? List.of()
                        : List.of(
                                new Criterion(
                                        name,
                                        row.column("essential").get(Boolean.class),
                                        row.column("lived_experience").get(Boolean.class))),
                row.column("acknowledged_on").get(LocalDate.class));
    }

    private static Agreement joined(Agreement first, Agreement second) {
        var criteria = new ArrayList<>(first.criteria());
        criteria.addAll(second.criteria());
        return new Agreement(
                first.role(), first.number(), first.statement(), criteria, first.acknowledgedOn());
    }
}
