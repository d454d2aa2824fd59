package alongside.forums.calendar;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.Optional;
import java.util.UUID;

/** The table of calendar addresses, of which only fingerprints are kept. */
final class FeedQueries {
    private FeedQueries() {}

    /** Whose address it is, and what it tells. */
    record Found(UUID person, Feed feed) {}

    static Optional<Feed> find(Db db, UUID person) {
        return db.get(
                        """
                        SELECT everything, named, linked FROM calendar_feed
                         WHERE person = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(FeedQueries::feed);
    }

    static Optional<Found> behind(Db db, String fingerprint) {
        return db.get(
                        """
                        SELECT person, everything, named, linked FROM calendar_feed
                         WHERE fingerprint = :fingerprint
                        """)
                .addParam("fingerprint", fingerprint)
                .execute()
                .map(row -> new Found(row.column("person").get(UUID.class), feed(row)));
    }

    static void put(Db db, UUID person, String fingerprint, Feed feed) {
        db.dml(
                        """
                        INSERT INTO calendar_feed (person, fingerprint, everything, named, linked)
                        VALUES (CAST(:person AS uuid), :fingerprint, :everything, :named, :linked)
                            ON CONFLICT (person) DO UPDATE
                           SET fingerprint = EXCLUDED.fingerprint, everything = EXCLUDED.everything,
                               named = EXCLUDED.named, linked = EXCLUDED.linked
                        """)
                .addParam("person", person.toString())
                .addParam("fingerprint", fingerprint)
                .addParam("everything", feed.everything())
                .addParam("named", feed.named())
                .addParam("linked", feed.linked())
                .execute();
    }

    static void remove(Db db, UUID person) {
        db.dml("DELETE FROM calendar_feed WHERE person = CAST(:person AS uuid)")
                .addParam("person", person.toString())
                .execute();
    }

    private static Feed feed(DbRow row) {
        return new Feed(
                row.column("everything").get(Boolean.class),
                row.column("named").get(Boolean.class),
                row.column("linked").get(Boolean.class));
    }
}
