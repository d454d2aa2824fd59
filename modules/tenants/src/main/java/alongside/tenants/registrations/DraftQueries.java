package alongside.tenants.registrations;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Registrations that are still being filled in, found by the hash of their link's secret. */
final class DraftQueries {
    private DraftQueries() {}

    static void insert(Db db, String hash, String code, Instant expires) {
        db.dml(
                        """
                        INSERT INTO registration_draft (token_hash, ods_code, expires_at)
                        VALUES (:hash, :code, :expires)
                        """)
                .addParam("hash", hash)
                .addParam("code", code)
                .addParam("expires", at(expires))
                .execute();
    }

    /** Locked until the transaction ends, so that a form sent twice is worked on once. */
    static Optional<Draft> find(Db db, String hash, Instant now) {
        return db.get(
                        """
                        SELECT id, ods_code, approver_name, approver_job_title, approver_email,
                               admin_name, admin_email, terms_version, terms_accepted_at, expires_at,
                               registration_id
                          FROM registration_draft
                         WHERE token_hash = :hash AND expires_at > :now
                           FOR UPDATE
                        """)
                .addParam("hash", hash)
                .addParam("now", at(now))
                .execute()
                .map(DraftQueries::draft);
    }

    static void update(Db db, Draft draft) {
        var accepted = draft.termsAccepted();
        db.dml(
                        """
                        UPDATE registration_draft
                           SET ods_code = :code, approver_name = :approverName,
                               approver_job_title = :jobTitle, approver_email = :approverEmail,
                               admin_name = :adminName, admin_email = :adminEmail,
                               terms_version = :terms,
                               terms_accepted_at = CAST(:accepted AS timestamptz),
                               registration_id = CAST(:registration AS uuid)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("code", draft.code())
                .addParam("approverName", draft.approver().name())
                .addParam("jobTitle", draft.approver().jobTitle())
                .addParam("approverEmail", draft.approver().email())
                .addParam("adminName", draft.admin().name())
                .addParam("adminEmail", draft.admin().email())
                .addParam("terms", draft.terms())
                .addParam("accepted", accepted == null ? null : at(accepted))
                .addParam("registration", draft.registration())
                .addParam("id", draft.id())
                .execute();
    }

    static long deleteExpired(Db db, Instant now) {
        return db.dml("DELETE FROM registration_draft WHERE expires_at < :now")
                .addParam("now", at(now))
                .execute();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(DbRow row) {
        return new Draft(
                row.column("id").get(UUID.class),
                text(row, "ods_code"),
                new Contact(
                        text(row, "approver_name"),
                        text(row, "approver_job_title"),
                        text(row, "approver_email")),
                new Contact(text(row, "admin_name"), "", text(row, "admin_email")),
                row.column("terms_version").get(String.class),
                row.column("terms_accepted_at").get(Instant.class),
                row.column("expires_at").get(Instant.class),
                row.column("registration_id").get(UUID.class));
    }

    private static String text(DbRow row, String column) {
        var text = row.column(column).get(String.class);
        return text == null ? "" : text;
    }
}
