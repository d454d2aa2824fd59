package alongside.workforce.accounts;

import alongside.identity.Member;
import alongside.kernel.Db;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes which account is whose. */
public final class AccountQueries {
    private AccountQueries() {}

    /** The person with their account, if one is linked; empty if there is no such person. */
    public static Optional<PersonAccount> find(Db db, UUID person) {
        return db.get(
                        """
                        SELECT p.id, p.version, a.account, a.name
                          FROM person p LEFT JOIN person_account a ON a.person_id = p.id
                         WHERE p.id = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row ->
                        new PersonAccount(
                                row.column("id").get(UUID.class),
                                row.column("account").get(UUID.class),
                                row.column("name").get(String.class),
                                row.column("version").get(Integer.class)));
    }

    /** Whose record this account is. */
    public static Optional<UUID> personOf(Db db, UUID account) {
        return db.get(
                        """
                        SELECT person_id FROM person_account
                         WHERE account = CAST(:account AS uuid)
                        """)
                .addParam("account", account.toString())
                .execute()
                .map(row -> row.column("person_id").get(UUID.class));
    }

    public static boolean isOf(Db db, UUID account, UUID person) {
        return personOf(db, account).filter(person::equals).isPresent();
    }

    static void unlink(Db db, UUID person) {
        db.dml("DELETE FROM person_account WHERE person_id = CAST(:person AS uuid)")
                .addParam("person", person.toString())
                .execute();
    }

    /** False if the account is another person's already. */
    static boolean link(Db db, UUID person, Member member) {
        return db.dml(
                                """
                                INSERT INTO person_account (person_id, account, name)
                                VALUES (CAST(:person AS uuid), CAST(:account AS uuid), :name)
                                ON CONFLICT (account) DO NOTHING
                                """)
                        .addParam("person", person.toString())
                        .addParam("account", member.account().toString())
                        .addParam("name", member.name())
                        .execute()
                == 1;
    }

    /** False if the version is no longer the newest. */
    static boolean next(Db db, UUID person, long version) {
        return db.dml(
                                """
                                UPDATE person SET version = version + 1
                                 WHERE id = CAST(:person AS uuid) AND version = :version
                                """)
                        .addParam("person", person.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
