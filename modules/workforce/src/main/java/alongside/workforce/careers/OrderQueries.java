package alongside.workforce.careers;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person has reached, and whether they are in post. */
final class OrderQueries {
    private OrderQueries() {}

    static String role(Db db, UUID role) {
        return db.get("SELECT name FROM job_role WHERE id = CAST(:id AS uuid)")
                .addParam("id", role.toString())
                .execute()
                .map(row -> row.column("name").get(String.class))
                .orElse("");
    }

    /** The names, in lower case, of the steps a person had reached by a day, in any version. */
    static Set<String> reached(Db db, UUID person, UUID pathway, LocalDate on) {
        return db.query(
                        """
                        SELECT lower(s.name) AS name
                          FROM career c
                          JOIN career_step r ON r.career_id = c.id
                          JOIN pathway_step s ON s.id = r.pathway_step_id
                          JOIN pathway_version v ON v.id = s.pathway_version_id
                         WHERE c.person_id = CAST(:person AS uuid)
                           AND v.pathway_id = CAST(:pathway AS uuid)
                           AND r.reached_on <= CAST(:on AS date)
                        """)
                .addParam("person", person.toString())
                .addParam("pathway", pathway.toString())
                .addParam("on", on)
                .execute()
                .map(row -> row.column("name").get(String.class))
                .collect(Collectors.toSet());
    }

    /** Whether the person was in this role at any time before the day. */
    static boolean hasBeenIn(Db db, UUID person, UUID role, LocalDate before) {
        return db.get(
                        """
                        SELECT 1 AS found
                          FROM assignment a
                          JOIN assignment_period p ON p.assignment_id = a.id
                          JOIN post o ON o.id = p.post_id
                         WHERE a.person_id = CAST(:person AS uuid)
                           AND o.job_role_id = CAST(:role AS uuid)
                           AND p.valid_from < CAST(:before AS date)
                         LIMIT 1
                        """)
                .addParam("person", person.toString())
                .addParam("role", role.toString())
                .addParam("before", before)
                .execute()
                .isPresent();
    }

    /** Whether the person is in a role of this name on the day. */
    static boolean isInRole(Db db, UUID person, String role, LocalDate on) {
        return db.get(
                        """
                        SELECT 1 AS found
                          FROM assignment a
                          JOIN assignment_period p ON p.assignment_id = a.id
                          JOIN post o ON o.id = p.post_id
                          JOIN job_role r ON r.id = o.job_role_id
                         WHERE a.person_id = CAST(:person AS uuid)
                           AND lower(r.name) = lower(:role)
                           AND a.start_on <= CAST(:on AS date)
                           AND (a.end_on IS NULL OR a.end_on >= CAST(:on AS date))
                           AND p.valid_from <= CAST(:on AS date)
                           AND (p.valid_to IS NULL OR p.valid_to > CAST(:on AS date))
                         LIMIT 1
                        """)
                .addParam("person", person.toString())
                .addParam("role", role)
                .addParam("on", on)
                .execute()
                .isPresent();
    }
}
