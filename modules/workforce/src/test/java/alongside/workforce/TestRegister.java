package alongside.workforce;

import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.time.LocalDate;
import java.util.UUID;

/** Writes a workforce straight into the tables, for tests of what is read from them. */
public final class TestRegister {
    private final TenantDatabase tenants;
    private final TrustId trust;

    public TestRegister(TestTrusts trusts, TrustId trust) {
        this.tenants = trusts.tenants();
        this.trust = trust;
    }

    public UUID service(String name) {
        return insert(
                "INSERT INTO service (name, category) VALUES (:a, 'adult_community') RETURNING id",
                name,
                "");
    }

    public UUID locality(String name) {
        return insert("INSERT INTO locality (name) VALUES (:a) RETURNING id", name, "");
    }

    public UUID team(String name, UUID service) {
        return insert(
                "INSERT INTO team (name, service_id) VALUES (:a, CAST(:b AS uuid)) RETURNING id",
                name,
                service.toString());
    }

    public UUID role(String name) {
        return insert("INSERT INTO job_role (name) VALUES (:a) RETURNING id", name, "");
    }

    /** A role that is not one of peer support. */
    public UUID otherRole(String name) {
        return insert(
                "INSERT INTO job_role (name, peer_support) VALUES (:a, false) RETURNING id",
                name,
                "");
    }

    /** A role that came with a pathway. */
    public UUID existingRole(String name) {
        return insert(
                "UPDATE job_role SET version = version WHERE name = :a RETURNING id", name, "");
    }

    public UUID person(String first, String last) {
        return insert(
                "INSERT INTO person (first_name, last_name) VALUES (:a, :b) RETURNING id",
                first,
                last);
    }

    public UUID post(UUID role, UUID service, String band) {
        return insert(
                """
                INSERT INTO post (job_role_id, service_id, band)
                VALUES (CAST(split_part(:a, ' ', 1) AS uuid), CAST(split_part(:a, ' ', 2) AS uuid),
                        :b)
                RETURNING id
                """,
                role + " " + service,
                band);
    }

    public UUID assignment(UUID person, String start, String end) {
        return tenants.in(
                trust,
                db ->
                        db.query(
                                        """
                                        INSERT INTO assignment (person_id, start_on, end_on, counted_to)
                                        VALUES (CAST(:person AS uuid), CAST(:start AS date),
                                                CAST(NULLIF(:end, '') AS date),
                                                CAST(NULLIF(:end, '') AS date))
                                        RETURNING id
                                        """)
                                .addParam("person", person.toString())
                                .addParam("start", start)
                                .addParam("end", end)
                                .execute()
                                .map(row -> row.column("id").get(UUID.class))
                                .findFirst()
                                .orElseThrow());
    }

    public void period(
            UUID assignment, String from, String to, UUID post, String hours, String category) {
        tenants.in(
                trust,
                db ->
                        db.dml(
                                        """
                                        INSERT INTO assignment_period
                                            (assignment_id, valid_from, valid_to, post_id, weekly_hours, category)
                                        VALUES (CAST(:assignment AS uuid), CAST(:from AS date),
                                                CAST(NULLIF(:to, '') AS date), CAST(:post AS uuid),
                                                CAST(:hours AS numeric), :category)
                                        """)
                                .addParam("assignment", assignment.toString())
                                .addParam("from", from)
                                .addParam("to", to)
                                .addParam("post", post.toString())
                                .addParam("hours", hours)
                                .addParam("category", category)
                                .execute());
    }

    /** A person in one post from a date to their last day ({@code ""}: still there). */
    public UUID employ(UUID person, UUID post, String hours, String start, String end) {
        var assignment = assignment(person, start, end);
        period(assignment, start, "", post, hours, "permanent");
        return assignment;
    }

    public void fullTime(LocalDate from, String hours) {
        tenants.in(
                trust,
                db ->
                        db.dml(
                                        "INSERT INTO full_time_hours VALUES (CAST(:from AS date),"
                                                + " CAST(:hours AS numeric))")
                                .addParam("from", from)
                                .addParam("hours", hours)
                                .execute());
    }

    private UUID insert(
            @com.google.errorprone.annotations.CompileTimeConstant final String sql,
            String a,
            String b) {
        return tenants.in(trust, db -> first(db, sql, a, b));
    }

    private static UUID first(
            Db db,
            @com.google.errorprone.annotations.CompileTimeConstant final String sql,
            String a,
            String b) {
        var query = db.query(sql).addParam("a", a);
        if (sql.contains(":b")) {
            query.addParam("b", b);
        }
        return query.execute()
                .map(row -> row.column("id").get(UUID.class))
                .findFirst()
                .orElseThrow();
    }
}
