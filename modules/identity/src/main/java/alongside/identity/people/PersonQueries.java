package alongside.identity.people;

import alongside.kernel.Db;
import alongside.kernel.Role;
import io.helidon.dbclient.DbRow;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code person}. */
public final class PersonQueries {
    private PersonQueries() {}

    /** Adds the account, or notes what changed about it. */
    public static Person upsert(Db db, Account account) {
        return db.get(
                        """
                        INSERT INTO person (id, subject, name, email, email_verified)
                        VALUES (CAST(:id AS uuid), :subject, :name, :email, :verified)
                        ON CONFLICT (subject) DO UPDATE
                           SET name = excluded.name,
                               email = excluded.email,
                               email_verified = excluded.email_verified
                        RETURNING id, subject, name, email, email_verified
                        """)
                .addParam("id", UUID.randomUUID())
                .addParam("subject", account.subject())
                .addParam("name", account.name())
                .addParam("email", account.email())
                .addParam("verified", account.emailVerified())
                .execute()
                .map(PersonQueries::person)
                .orElseThrow();
    }

    public static Optional<Person> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT id, subject, name, email, email_verified
                          FROM person
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(PersonQueries::person);
    }

    public static long platformRoles(Db db, UUID id, Collection<Role> roles) {
        return db.dml("UPDATE person SET platform_roles = :roles WHERE id = CAST(:id AS uuid)")
                .addParam("roles", roles.stream().map(Role::key).toArray(String[]::new))
                .addParam("id", id)
                .execute();
    }

    /** Nothing, if the person has it. */
    static long addPlatformRole(Db db, UUID id, Role role) {
        return db.dml(
                        """
                        UPDATE person SET platform_roles = array_append(platform_roles, :role)
                         WHERE id = CAST(:id AS uuid) AND NOT :role = ANY (platform_roles)
                        """)
                .addParam("role", role.key())
                .addParam("id", id)
                .execute();
    }

    private static Person person(DbRow row) {
        return new Person(
                row.column("id").get(UUID.class),
                row.column("subject").get(String.class),
                row.column("name").get(String.class),
                row.column("email").get(String.class),
                row.column("email_verified").get(Boolean.class));
    }
}
