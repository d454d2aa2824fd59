package alongside.forums.notifications;

import alongside.kernel.Db;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Worries about members, of which nothing is read here but whom to tell. */
final class WorryQueries {
    private WorryQueries() {}

    /**
     * Whom to tell of a worry.
     *
     * @param told who was on duty; null if nobody was
     */
    record Alert(UUID forum, UUID about, @Nullable UUID told) {}

    /** Whether this installation keeps worries. */
    static boolean kept(Db db) {
        return db.get(
                        """
                        SELECT count(*) AS columns FROM pg_attribute
                         WHERE attrelid = to_regclass('alongside_forums.worry')
                           AND attname IN ('forum', 'about', 'told')
                        """)
                .execute()
                .filter(row -> row.column("columns").get(Long.class) == 3)
                .isPresent();
    }

    static Optional<Alert> find(Db db, UUID worry) {
        return db.get("SELECT forum, about, told FROM worry WHERE id = CAST(:id AS uuid)")
                .addParam("id", worry.toString())
                .execute()
                .map(row ->
                        new Alert(
                                row.column("forum").get(UUID.class),
                                row.column("about").get(UUID.class),
                                row.column("told").get(UUID.class)));
    }
}
