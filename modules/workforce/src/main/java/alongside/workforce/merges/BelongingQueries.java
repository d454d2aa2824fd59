package alongside.workforce.merges;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded about a person. */
final class BelongingQueries {
    private BelongingQueries() {}

    static Belongings of(Db db, UUID person) {
        return db.get(
                        """
                        SELECT CAST((SELECT count(*) FROM assignment_line l
                                       JOIN assignment a ON a.id = l.assignment_id
                                      WHERE a.person_id = p.id) AS int) AS lines,
                               CAST((SELECT count(*) FROM preceptorship c
                                       JOIN assignment a ON a.id = c.assignment_id
                                      WHERE a.person_id = p.id) AS int) AS preceptorships,
                               CAST((SELECT count(*) FROM preceptorship c
                                       JOIN assignment a ON a.id = c.assignment_id
                                      WHERE a.person_id = p.id
                                        AND c.signed_off_on IS NULL) AS int) AS running,
                               CAST((SELECT count(*) FROM supervision_attendance s
                                      WHERE s.person_id = p.id) AS int) AS credits,
                               CAST((SELECT count(*) FROM boundary_acknowledgement b
                                      WHERE b.person_id = p.id) AS int) AS boundaries,
                               n.name AS account
                          FROM person p LEFT JOIN person_account n ON n.person_id = p.id
                         WHERE p.id = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row ->
                        new Belongings(
                                assignments(db, person),
                                careers(db, person),
                                row.column("lines").get(Integer.class),
                                row.column("preceptorships").get(Integer.class),
                                row.column("running").get(Integer.class),
                                row.column("credits").get(Integer.class),
                                row.column("boundaries").get(Integer.class),
                                row.column("account").get(String.class)))
                .orElseThrow(Refusal::notFound);
    }

    private static List<String> assignments(Db db, UUID person) {
        return db
                .query(
                        """
                        SELECT r.name AS role, COALESCE(t.name, s.name) AS place, a.start_on,
                               a.end_on
                          FROM assignment a
                         CROSS JOIN LATERAL (
                               SELECT x.post_id FROM assignment_period x
                                WHERE x.assignment_id = a.id
                                ORDER BY x.valid_from DESC LIMIT 1) last
                          JOIN post ON post.id = last.post_id
                          JOIN job_role r ON r.id = post.job_role_id
                          JOIN service s ON s.id = post.service_id
                          LEFT JOIN team t ON t.id = post.team_id
                         WHERE a.person_id = CAST(:person AS uuid)
                         ORDER BY a.start_on, a.id
                        """)
                .addParam("person", person.toString())
                .execute()
                .toList()
                .stream()
                .map(row ->
                        "%s, %s, %s"
                                .formatted(
                                        row.column("role").get(String.class),
                                        row.column("place").get(String.class),
                                        days(
                                                row.column("start_on").get(LocalDate.class),
                                                row.column("end_on").get(LocalDate.class))))
                .toList();
    }

    private static String days(LocalDate from, @Nullable LocalDate to) {
        var begun = "from " + Dates.full(from);
        return to == null ? begun : begun + " to " + Dates.full(to);
    }

    private static List<String> careers(Db db, UUID person) {
        return db.query(
                        """
                        SELECT w.name FROM career c
                          JOIN pathway_version v ON v.id = c.pathway_version_id
                          JOIN pathway w ON w.id = v.pathway_id
                         WHERE c.person_id = CAST(:person AS uuid)
                         ORDER BY w.name
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("name").get(String.class))
                .toList();
    }
}
