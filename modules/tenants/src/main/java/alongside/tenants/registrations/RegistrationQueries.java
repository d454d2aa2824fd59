package alongside.tenants.registrations;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registrations that were sent. */
final class RegistrationQueries {
    private RegistrationQueries() {}

    /**
     * @return false if the Trust has a registration already, or the reference is taken
     */
    static boolean insert(Db db, Registration r) {
        return db.dml(
                                """
                                INSERT INTO registration (id, reference, ods_code, name, region_code, icb_code,
                                       approver_name, approver_job_title, approver_email, admin_name,
                                       admin_email, terms_version, terms_accepted_at, submitted_at, decide_by)
                                VALUES (CAST(:id AS uuid), :reference, :code, :name, :region, :icb, :approverName,
                                        :jobTitle, :approverEmail, :adminName, :adminEmail, :terms, :accepted,
                                        :submitted, :decideBy)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("id", r.id())
                        .addParam("reference", r.reference())
                        .addParam("code", r.code())
                        .addParam("name", r.name())
                        .addParam("region", r.region())
                        .addParam("icb", r.icb())
                        .addParam("approverName", r.approver().name())
                        .addParam("jobTitle", r.approver().jobTitle())
                        .addParam("approverEmail", r.approver().email())
                        .addParam("adminName", r.admin().name())
                        .addParam("adminEmail", r.admin().email())
                        .addParam("terms", r.terms())
                        .addParam("accepted", DraftQueries.at(r.termsAccepted()))
                        .addParam("submitted", DraftQueries.at(r.submitted()))
                        .addParam("decideBy", r.decideBy())
                        .execute()
                == 1;
    }

    static Optional<Registration> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT id, reference, status, ods_code, name, region_code, icb_code, approver_name,
                               approver_job_title, approver_email, admin_name, admin_email, terms_version,
                               terms_accepted_at, submitted_at, decide_by, decided_at, decided_by,
                               decided_by_name, reason, trust_id, version
                          FROM registration
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(RegistrationQueries::registration)
                .map(r -> r.with(QuestionQueries.of(db, id)));
    }

    /** Nobody else decides or asks until this transaction ends. */
    static void lock(Db db, UUID id) {
        db.dml("UPDATE registration SET version = version WHERE id = CAST(:id AS uuid)")
                .addParam("id", id)
                .execute();
    }

    /** Oldest first, without their questions. */
    static List<Registration> all(Db db) {
        return db.query(
                        """
                        SELECT id, reference, status, ods_code, name, region_code, icb_code, approver_name,
                               approver_job_title, approver_email, admin_name, admin_email, terms_version,
                               terms_accepted_at, submitted_at, decide_by, decided_at, decided_by,
                               decided_by_name, reason, trust_id, version
                          FROM registration
                         ORDER BY submitted_at, id
                        """)
                .execute()
                .map(RegistrationQueries::registration)
                .toList();
    }

    /** Whether a Trust with this code is registered or asks to be. */
    static boolean isTaken(Db db, String code) {
        return db.query(
                                """
                                SELECT 1 AS taken FROM registration WHERE ods_code = :code AND status <> 'refused'
                                UNION ALL
                                SELECT 1 FROM trust WHERE ods_code = :code
                                """)
                        .addParam("code", code)
                        .execute()
                        .toList()
                        .size()
                > 0;
    }

    static boolean isTrust(Db db, String code) {
        return db.get("SELECT id FROM trust WHERE ods_code = :code")
                .addParam("code", code)
                .execute()
                .isPresent();
    }

    private static Registration registration(DbRow row) {
        var trust = row.column("trust_id").get(String.class);
        return new Registration(
                row.column("id").get(UUID.class),
                text(row, "reference"),
                Status.of(text(row, "status")),
                text(row, "ods_code"),
                text(row, "name"),
                row.column("region_code").get(String.class),
                row.column("icb_code").get(String.class),
                new Contact(
                        text(row, "approver_name"),
                        text(row, "approver_job_title"),
                        text(row, "approver_email")),
                new Contact(text(row, "admin_name"), "", text(row, "admin_email")),
                text(row, "terms_version"),
                row.column("terms_accepted_at").get(Instant.class),
                row.column("submitted_at").get(Instant.class),
                row.column("decide_by").get(LocalDate.class),
                decision(row),
                trust == null ? null : new TrustId(trust),
                row.column("version").get(Integer.class),
                List.of());
    }

    private static @org.jspecify.annotations.Nullable Decision decision(DbRow row) {
        var at = row.column("decided_at").get(Instant.class);
        return at == null
                ? null
                : new Decision(
                        at,
                        row.column("decided_by").get(UUID.class),
                        text(row, "decided_by_name"),
                        row.column("reason").get(String.class));
    }

    private static String text(DbRow row, String column) {
        return row.column(column).get(String.class);
    }
}
