package alongside.comparison;

import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Writes staff straight into a Trust's tables. */
public final class Staff {
    private final TestTrusts trusts;
    private final TrustId trust;
    private int people;

    public Staff(TestTrusts trusts, TrustId trust) {
        this.trusts = trusts;
        this.trust = trust;
    }

    public UUID role(String name) {
        return trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.query("INSERT INTO job_role (name) VALUES (:name) RETURNING id")
                                        .addParam("name", name)
                                        .execute()
                                        .map(row -> row.column("id").get(UUID.class))
                                        .findFirst()
                                        .orElseThrow());
    }

    public UUID service(String name, String category) {
        return trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.query(
                                                """
                                                INSERT INTO service (name, category) VALUES (:name, :category)
                                                RETURNING id
                                                """)
                                        .addParam("name", name)
                                        .addParam("category", category)
                                        .execute()
                                        .map(row -> row.column("id").get(UUID.class))
                                        .findFirst()
                                        .orElseThrow());
    }

    public UUID person() {
        people++;
        return trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.query(
                                                """
                                                INSERT INTO person (first_name, last_name)
                                                VALUES ('Person', :name) RETURNING id
                                                """)
                                        .addParam("name", "P" + people)
                                        .execute()
                                        .map(row -> row.column("id").get(UUID.class))
                                        .findFirst()
                                        .orElseThrow());
    }

    /** Puts somebody into a post of their own from a day on. */
    public void employ(
            UUID person, UUID role, UUID service, String band, String hours, LocalDate start) {
        trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.dml(
                                                """
                                                WITH o AS (
                                                    INSERT INTO post (job_role_id, service_id, band, funded_hours)
                                                    VALUES (CAST(:role AS uuid), CAST(:service AS uuid),
                                                            NULLIF(:band, ''), 37.5)
                                                    RETURNING id),
                                                a AS (
                                                    INSERT INTO assignment (person_id, start_on)
                                                    VALUES (CAST(:person AS uuid), :start) RETURNING id)
                                                INSERT INTO assignment_period
                                                       (assignment_id, valid_from, post_id, weekly_hours, category)
                                                SELECT a.id, :start, o.id, :hours, 'permanent' FROM a, o
                                                """)
                                        .addParam("role", role.toString())
                                        .addParam("service", service.toString())
                                        .addParam("band", band)
                                        .addParam("person", person.toString())
                                        .addParam("start", start)
                                        .addParam("hours", new BigDecimal(hours))
                                        .execute());
    }
}
