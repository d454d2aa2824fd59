package alongside.forums.notifications;

import alongside.kernel.Db;
import java.util.Optional;
import java.util.UUID;

/** Worries about members, of which nothing but the forum is read here. */
final class WorryQueries {
    private WorryQueries() {}

    static boolean kept(Db db) {
        return db.get(
                        """
                        SELECT 1 AS one FROM pg_attribute
                         WHERE attrelid = to_regclass('alongside_forums.worry')
                           AND attname = 'forum'
                        """)
                .execute()
                .isPresent();
    }

    static Optional<UUID> forum(Db db, UUID worry) {
        return db.get("SELECT forum FROM worry WHERE id = CAST(:id AS uuid)")
                .addParam("id", worry.toString())
                .execute()
                .map(row -> row.column("forum").get(UUID.class));
    }
}
