package alongside.workforce.posts;

import alongside.kernel.Db;
import io.helidon.dbclient.DbStatement;
import java.util.Optional;
import java.util.UUID;

/** The statements that write posts, and what they ask before. */
final class PostWrites {
    private PostWrites() {}

    /** The new post's id; empty if another has the position number. */
    static Optional<UUID> insert(Db db, PostDraft draft, String employer) {
        return money(
                        db.query(
                                """
                                INSERT INTO post (position_number, job_role_id, band, service_id,
                                                  team_id, locality_id, funded_hours, opened_on,
                                                  closed_on, funding_source, funded_until,
                                                  specialism, non_clinical, beside_clinician,
                                                  partner_employer_id, leads_programme,
                                                  reports_to_id, expansion_line_id)
                                VALUES (NULLIF(:number, ''), CAST(:role AS uuid),
                                        NULLIF(:band, ''), CAST(:service AS uuid),
                                        CAST(NULLIF(:team, '') AS uuid),
                                        CAST(NULLIF(:locality, '') AS uuid),
                                        CAST(NULLIF(:hours, '') AS numeric),
                                        CAST(NULLIF(:opened, '') AS date),
                                        CAST(NULLIF(:closed, '') AS date), NULLIF(:source, ''),
                                        CAST(NULLIF(:until, '') AS date),
                                        NULLIF(:specialism, ''), CAST(:non_clinical AS boolean),
                                        CAST(:beside AS boolean),
                                        CAST(NULLIF(:employer, '') AS uuid),
                                        CAST(:leads AS boolean),
                                        CAST(NULLIF(:reports_to, '') AS uuid),
                                        CAST(NULLIF(:expansion, '') AS uuid))
                                ON CONFLICT (position_number) DO NOTHING RETURNING id
                                """),
                        draft,
                        employer)
                .addParam("role", draft.roleId())
                .addParam("band", draft.band())
                .addParam("service", draft.serviceId())
                .addParam("team", draft.teamId())
                .addParam("locality", draft.localityId())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    private static <S extends DbStatement<S>> S money(
            S statement, PostDraft draft, String employer) {
        return statement
                .addParam("number", draft.positionNumber())
                .addParam("hours", draft.fundedHours())
                .addParam("opened", draft.openedOn())
                .addParam("closed", draft.closedOn())
                .addParam("source", draft.fundingSource())
                .addParam("until", draft.fundedUntil())
                .addParam("specialism", draft.specialism())
                .addParam("non_clinical", draft.nonClinical())
                .addParam("beside", draft.besideClinician())
                .addParam("employer", employer)
                .addParam("leads", draft.leadsProgramme())
                .addParam("reports_to", draft.reportsToId())
                .addParam("expansion", draft.expansionId());
    }

    /** Whether the post, or one that it reports to, however far up, is the other one. */
    static boolean reportsTo(Db db, String post, String other) {
        return db.get(
                        """
                        WITH RECURSIVE above AS (
                            SELECT id, reports_to_id FROM post WHERE id = CAST(:post AS uuid)
                             UNION
                            SELECT p.id, p.reports_to_id FROM post p
                              JOIN above ON p.id = above.reports_to_id)
                        SELECT 1 AS found FROM above WHERE id = CAST(:other AS uuid)
                        """)
                .addParam("post", post)
                .addParam("other", other)
                .execute()
                .isPresent();
    }

    /** Nobody else changes who reports to whom until this transaction ends. */
    static void oneWriter(Db db) {
        db.dml("LOCK TABLE post IN SHARE ROW EXCLUSIVE MODE").execute();
    }

    static boolean exists(Db db, String post) {
        return db.get("SELECT 1 AS found FROM post WHERE id = CAST(:post AS uuid)")
                .addParam("post", post)
                .execute()
                .isPresent();
    }

    /** Whether an expansion line is of this service, and of this locality or of all. */
    static boolean fits(Db db, PostDraft draft) {
        return db.get(
                        """
                        SELECT 1 AS found FROM expansion_line x
                          LEFT JOIN team t ON t.id = CAST(NULLIF(:team, '') AS uuid)
                         WHERE x.id = CAST(:expansion AS uuid)
                           AND x.service_id = CAST(:service AS uuid)
                           AND (x.locality_id IS NULL
                                OR x.locality_id = COALESCE(CAST(NULLIF(:locality, '') AS uuid),
                                                            t.locality_id))
                        """)
                .addParam("expansion", draft.expansionId())
                .addParam("service", draft.serviceId())
                .addParam("team", draft.teamId())
                .addParam("locality", draft.localityId())
                .execute()
                .isPresent();
    }

    /** Whether a post other than this one leads the programme. */
    static boolean isLed(Db db, String except) {
        return db.get(
                        """
                        SELECT 1 AS found FROM post
                         WHERE leads_programme AND CAST(id AS text) <> :except
                        """)
                .addParam("except", except)
                .execute()
                .isPresent();
    }

    /** Whether whoever has the role is a peer. */
    static boolean isPeerRole(Db db, String role) {
        return db.get(
                        """
                        SELECT 1 AS found FROM job_role
                         WHERE id = CAST(:role AS uuid) AND peer_support
                        """)
                .addParam("role", role)
                .execute()
                .isPresent();
    }

    static boolean hasNumber(Db db, String number, UUID except) {
        return db.get(
                        """
                        SELECT 1 AS found FROM post
                         WHERE position_number = :number AND id <> CAST(:id AS uuid)
                        """)
                .addParam("number", number)
                .addParam("id", except.toString())
                .execute()
                .isPresent();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, PostDraft draft, String employer) {
        return money(
                                db.dml(
                                        """
                                        UPDATE post
                                           SET position_number = NULLIF(:number, ''),
                                               funded_hours = CAST(NULLIF(:hours, '') AS numeric),
                                               opened_on = CAST(NULLIF(:opened, '') AS date),
                                               closed_on = CAST(NULLIF(:closed, '') AS date),
                                               funding_source = NULLIF(:source, ''),
                                               funded_until = CAST(NULLIF(:until, '') AS date),
                                               specialism = NULLIF(:specialism, ''),
                                               non_clinical = CAST(:non_clinical AS boolean),
                                               beside_clinician = CAST(:beside AS boolean),
                                               partner_employer_id =
                                                   CAST(NULLIF(:employer, '') AS uuid),
                                               leads_programme = CAST(:leads AS boolean),
                                               reports_to_id =
                                                   CAST(NULLIF(:reports_to, '') AS uuid),
                                               expansion_line_id =
                                                   CAST(NULLIF(:expansion, '') AS uuid),
                                               version = version + 1
                                         WHERE id = CAST(:id AS uuid) AND version = :version
                                        """),
                                draft,
                                employer)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
