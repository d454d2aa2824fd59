package alongside.identity.members;

import alongside.kernel.Db;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code membership} with the people they are about. */
final class MemberQueries {
    private MemberQueries() {}

    static List<Colleague> all(Db db, TrustId trust) {
        return db.query(
                        """
                        SELECT p.id, p.name, p.email, array_to_string(m.roles, ',') AS roles,
                               m.created_at, m.version
                          FROM membership m JOIN person p ON p.id = m.person
                         WHERE m.trust = :trust
                           AND (m.valid_until IS NULL OR m.valid_until >= current_date)
                        """)
                .addParam("trust", trust.value())
                .execute()
                .map(MemberQueries::colleague)
                .toList();
    }

    /** A member, also one whose membership has ended because they left. */
    static Optional<Colleague> find(Db db, TrustId trust, UUID person) {
        return db.get(
                        """
                        SELECT p.id, p.name, p.email, array_to_string(m.roles, ',') AS roles,
                               m.created_at, m.version
                          FROM membership m JOIN person p ON p.id = m.person
                         WHERE m.trust = :trust AND m.person = CAST(:person AS uuid)
                        """)
                .addParam("trust", trust.value())
                .addParam("person", person)
                .execute()
                .map(MemberQueries::colleague);
    }

    /** Whether somebody else is Trust admin, and goes on being it. */
    static boolean hasOtherAdmin(Db db, TrustId trust, UUID person) {
        return db.get(
                        """
                        SELECT 1 AS found FROM membership
                         WHERE trust = :trust AND person <> CAST(:person AS uuid)
                           AND valid_until IS NULL AND :admin = ANY(roles)
                         LIMIT 1
                        """)
                .addParam("trust", trust.value())
                .addParam("person", person)
                .addParam("admin", Role.TRUST_ADMIN.key())
                .execute()
                .isPresent();
    }

    /** Whether the last day was changed; not if the membership ends on another day than said. */
    static boolean until(
            Db db, TrustId trust, UUID person, @Nullable LocalDate day, @Nullable LocalDate was) {
        return db.dml(
                                """
                                UPDATE membership
                                   SET valid_until = CAST(NULLIF(:day, '') AS date),
                                       version = version + 1
                                 WHERE trust = :trust AND person = CAST(:person AS uuid)
                                   AND valid_until IS DISTINCT FROM
                                       CAST(NULLIF(:day, '') AS date)
                                   AND valid_until IS NOT DISTINCT FROM
                                       CAST(NULLIF(:was, '') AS date)
                                """)
                        .addParam("day", day == null ? "" : day.toString())
                        .addParam("was", was == null ? "" : was.toString())
                        .addParam("trust", trust.value())
                        .addParam("person", person)
                        .execute()
                == 1;
    }

    /** Makes every other change of this Trust's members wait until the transaction ends. */
    static Optional<String> lock(Db db, TrustId trust) {
        return db.get("SELECT id FROM trust WHERE id = :trust FOR UPDATE")
                .addParam("trust", trust.value())
                .execute()
                .map(row -> row.column("id").get(String.class));
    }

    /** Adds a member, or roles to one that is there already. False if nothing was missing. */
    static boolean grant(
            Db db, TrustId trust, UUID person, Collection<Role> roles, @Nullable LocalDate since) {
        return db.dml(
                                """
                                INSERT INTO membership (trust, person, roles, valid_from)
                                VALUES (:trust, CAST(:person AS uuid), :roles,
                                        coalesce(CAST(:since AS date), current_date))
                                ON CONFLICT (trust, person) DO UPDATE
                                   SET roles = ARRAY(SELECT DISTINCT unnest(membership.roles || excluded.roles)),
                                       valid_until = NULL,
                                       version = membership.version + 1
                                 WHERE NOT membership.roles @> excluded.roles
                                    OR membership.valid_until IS NOT NULL
                                """)
                        .addParam("trust", trust.value())
                        .addParam("person", person)
                        .addParam("roles", RoleKeys.array(roles))
                        .addParam("since", since)
                        .execute()
                == 1;
    }

    /** False if it is no longer at this version. */
    static boolean change(Db db, TrustId trust, UUID person, Collection<Role> roles, long version) {
        return db.dml(
                                """
                                UPDATE membership
                                   SET roles = :roles, version = version + 1
                                 WHERE trust = :trust AND person = CAST(:person AS uuid)
                                   AND version = :version
                                """)
                        .addParam("roles", RoleKeys.array(roles))
                        .addParam("trust", trust.value())
                        .addParam("person", person)
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** Keycloak's id of the person who was a member until now. */
    static Optional<String> remove(Db db, TrustId trust, UUID person) {
        return db.get(
                        """
                        DELETE FROM membership m USING person p
                         WHERE p.id = m.person
                           AND m.trust = :trust AND m.person = CAST(:person AS uuid)
                        RETURNING p.subject
                        """)
                .addParam("trust", trust.value())
                .addParam("person", person)
                .execute()
                .map(row -> row.column("subject").get(String.class));
    }

    private static Colleague colleague(DbRow row) {
        return new Colleague(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("email").get(String.class),
                RoleKeys.split(row.column("roles").get(String.class)),
                Colleague.Status.ACTIVE,
                row.column("created_at").get(Instant.class),
                null,
                row.column("version").get(Long.class));
    }
}
