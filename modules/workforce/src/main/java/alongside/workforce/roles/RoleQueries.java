package alongside.workforce.roles;

import alongside.kernel.Db;
import alongside.workforce.register.VersionStatus;
import io.helidon.dbclient.DbRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes roles, their versions and criteria. */
final class RoleQueries {
    private RoleQueries() {}

    /** The newest version of each role, by name. */
    static List<JobRole> newest(Db db) {
        var newest = new LinkedHashMap<UUID, JobRole>();
        read(db, null).forEach(role -> newest.putIfAbsent(role.id(), role));
        return List.copyOf(newest.values());
    }

    /** The versions of one role, the newest first. */
    static List<JobRole> versions(Db db, UUID role) {
        return read(db, role);
    }

    private static List<JobRole> read(Db db, @Nullable UUID role) {
        var found = new LinkedHashMap<String, JobRole>();
        db.query(
                        """
                        SELECT r.id, r.name, r.peer_support, r.in_draft,
                               COALESCE(v.number, 0) AS number, v.status, v.band,
                               COALESCE(v.purpose, '') AS purpose,
                               COALESCE(v.boundary_statement, '') AS boundary_statement,
                               COALESCE(v.version, 1) AS version,
                               c.name AS criterion, c.essential, c.lived_experience
                          FROM job_role r
                          LEFT JOIN job_role_version v ON v.job_role_id = r.id
                          LEFT JOIN job_role_criterion c ON c.job_role_version_id = v.id
                         WHERE CAST(:id AS uuid) IS NULL OR r.id = CAST(:id AS uuid)
                         ORDER BY lower(r.name), r.id, v.number DESC, c.position
                        """)
                .addParam("id", role == null ? (String) null : role.toString())
                .execute()
                .toList()
                .forEach(row -> add(found, row));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, JobRole> found, DbRow row) {
        var id = row.column("id").get(UUID.class);
        var number = row.column("number").get(Integer.class);
        var key = id + " " + number;
        var before = found.get(key);
        var criteria = new ArrayList<Criterion>(before == null ? List.of() : before.criteria());
        var criterion = row.column("criterion").get(String.class);
        if (criterion != null) {
            criteria.add(
                    new Criterion(
                            criterion,
                            row.column("essential").get(Boolean.class),
                            row.column("lived_experience").get(Boolean.class)));
        }
        found.put(key, role(id, number, row, List.copyOf(criteria)));
    }

    private static JobRole role(UUID id, int number, DbRow row, List<Criterion> criteria) {
        var status = row.column("status").get(String.class);
        return new JobRole(
                id,
                row.column("name").get(String.class),
                row.column("peer_support").get(Boolean.class),
                row.column("in_draft").get(Boolean.class),
                number,
                status == null ? null : VersionStatus.of(status),
                row.column("band").get(String.class),
                row.column("purpose").get(String.class),
                row.column("boundary_statement").get(String.class),
                criteria,
                row.column("version").get(Integer.class));
    }

    /** The new role's id; empty if another has the name. */
    static Optional<UUID> insert(Db db, RoleDraft draft) {
        return id(
                db.query(
                                """
                                INSERT INTO job_role (name, peer_support, in_draft)
                                VALUES (:name, :peer, true)
                                ON CONFLICT (lower(name)) DO NOTHING RETURNING id
                                """)
                        .addParam("name", draft.name())
                        .addParam("peer", draft.isPeerSupport())
                        .execute());
    }

    static void insertVersion(Db db, UUID role, int number, RoleDraft draft) {
        var version =
                id(db.query(
                                        """
                                        INSERT INTO job_role_version (job_role_id, number, status)
                                        VALUES (CAST(:role AS uuid), :number, 'draft')
                                        RETURNING id
                                        """)
                                .addParam("role", role.toString())
                                .addParam("number", number)
                                .execute())
                        .orElseThrow();
        update(db, version, draft);
    }

    /** The version's id; empty if it is not the newest edit. */
    static Optional<UUID> nextEdit(Db db, UUID role, int number, long version) {
        return id(
                db.query(
                                """
                                UPDATE job_role_version SET version = version + 1
                                 WHERE job_role_id = CAST(:role AS uuid) AND number = :number
                                   AND version = :version
                                RETURNING id
                                """)
                        .addParam("role", role.toString())
                        .addParam("number", number)
                        .addParam("version", version)
                        .execute());
    }

    static void update(Db db, UUID version, RoleDraft draft) {
        db.dml(
                        """
                        UPDATE job_role_version
                           SET band = NULLIF(:band, ''), purpose = :purpose,
                               boundary_statement = :boundary
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("band", RoleDraft.given(draft.band()))
                .addParam("purpose", RoleDraft.given(draft.purpose()))
                .addParam("boundary", RoleDraft.given(draft.boundaryStatement()))
                .addParam("id", version.toString())
                .execute();
        db.dml("DELETE FROM job_role_criterion WHERE job_role_version_id = CAST(:id AS uuid)")
                .addParam("id", version.toString())
                .execute();
        for (int i = 0; i < draft.all().size(); i++) {
            insert(db, version, i + 1, draft.all().get(i));
        }
    }

    private static void insert(Db db, UUID version, int position, Criterion criterion) {
        db.dml(
                        """
                        INSERT INTO job_role_criterion
                               (job_role_version_id, position, name, essential, lived_experience)
                        VALUES (CAST(:version AS uuid), :position, :name, :essential, :lived)
                        """)
                .addParam("version", version.toString())
                .addParam("position", position)
                .addParam("name", RoleDraft.given(criterion.name()))
                .addParam("essential", criterion.essential())
                .addParam("lived", criterion.livedExperience())
                .execute();
    }

    /** An approved version ends the role's own draft; one that goes live retires the last. */
    static void status(Db db, UUID role, int number, VersionStatus status) {
        if (status == VersionStatus.LIVE) {
            db.dml(
                            """
                            UPDATE job_role_version SET status = 'retired'
                             WHERE job_role_id = CAST(:role AS uuid) AND status = 'live'
                            """)
                    .addParam("role", role.toString())
                    .execute();
        }
        db.dml(
                        """
                        UPDATE job_role_version SET status = :status
                         WHERE job_role_id = CAST(:role AS uuid) AND number = :number
                        """)
                .addParam("role", role.toString())
                .addParam("number", number)
                .addParam("status", status.key())
                .execute();
        db.dml("UPDATE job_role SET in_draft = false WHERE id = CAST(:role AS uuid) AND in_draft")
                .addParam("role", role.toString())
                .execute();
    }

    private static Optional<UUID> id(java.util.stream.Stream<DbRow> rows) {
        return rows.map(row -> row.column("id").get(UUID.class)).toList().stream().findFirst();
    }
}
