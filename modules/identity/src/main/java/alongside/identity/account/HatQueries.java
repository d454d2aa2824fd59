package alongside.identity.account;

import alongside.identity.members.RoleKeys;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The Trusts that a person can enter. */
final class HatQueries {
    private HatQueries() {}

    static List<Hat> of(Db db, UUID person, LocalDate today) {
        return db.query(
                        """
                        SELECT t.slug, t.name, t.status, array_to_string(m.roles, ',') AS roles
                          FROM membership m JOIN trust t ON t.id = m.trust
                         WHERE m.person = CAST(:person AS uuid)
                           AND t.status <> 'provisioning'
                           AND m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                         ORDER BY t.name, t.slug
                        """)
                .addParam("person", person)
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Hat(
                                row.column("slug").get(String.class),
                                row.column("name").get(String.class),
                                row.column("status").get(String.class),
                                RoleKeys.split(row.column("roles").get(String.class))))
                .toList();
    }
}
