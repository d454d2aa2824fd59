package alongside.kernel.audit;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;

/** Rows of {@code audit_seal} and {@code audit_head}, and the entries that they seal. */
final class SealQueries {
    private SealQueries() {}

    /**
     * The oldest entries without a seal. No transaction lasts a day, so whatever was not there yet
     * when the newest seal was made began less than a day before.
     */
    static List<Entry> unsealed(Db db, int most) {
        return db.query(
                        """
                        SELECT id, CAST(extract(epoch FROM at) * 1000000 AS bigint) AS at,
                               CAST(actor_id AS text) AS actor_id, actor_name, action, subject,
                               CAST(before AS text) AS before, CAST(after AS text) AS after
                          FROM audit_entry
                         WHERE at > coalesce((SELECT sealed_at FROM audit_seal
                                               ORDER BY position DESC LIMIT 1),
                                             '-infinity') - interval '1 day'
                           AND NOT EXISTS (SELECT FROM audit_seal WHERE entry = audit_entry.id)
                         ORDER BY id
                         LIMIT :most
                        """)
                .addParam("most", most)
                .execute()
                .map(SealQueries::entry)
                .toList();
    }

    static Seal last(Db db) {
        return db.get(
                        """
                        SELECT position, encode(hash, 'hex') AS hash
                          FROM audit_seal
                         ORDER BY position DESC
                         LIMIT 1
                        """)
                .execute()
                .map(SealQueries::seal)
                .orElse(Seal.NONE);
    }

    static boolean holds(Db db, Seal seal) {
        return db.get(
                        """
                        SELECT position
                          FROM audit_seal
                         WHERE position = :position AND hash = decode(:hash, 'hex')
                        """)
                .addParam("position", seal.position())
                .addParam("hash", seal.hash())
                .execute()
                .isPresent();
    }

    /** The seals of these entries, in the same order, the first at this position. */
    static long insert(Db db, long first, List<Entry> entries, List<Seal> seals) {
        return db.dml(
                        """
                        INSERT INTO audit_seal (position, entry, hash)
                        SELECT :first + n - 1, entry, decode(hash, 'hex')
                          FROM unnest(CAST(:entries AS bigint[]), CAST(:hashes AS text[]))
                               WITH ORDINALITY AS sealed (entry, hash, n)
                        """)
                .addParam("first", first)
                .addParam("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .addParam("hashes", seals.stream().map(Seal::hash).toArray(String[]::new))
                .execute();
    }

    /** Seals in their order with the entries that they are for, which may be gone. */
    static List<Sealed> page(Db db, long after, int most) {
        return db.query(
                        """
                        SELECT position, encode(hash, 'hex') AS hash, entry, id,
                               CAST(extract(epoch FROM at) * 1000000 AS bigint) AS at,
                               CAST(actor_id AS text) AS actor_id, actor_name, action, subject,
                               CAST(before AS text) AS before, CAST(after AS text) AS after
                          FROM audit_seal LEFT JOIN audit_entry ON id = entry
                         WHERE position > :after
                         ORDER BY position
                         LIMIT :most
                        """)
                .addParam("after", after)
                .addParam("most", most)
                .execute()
                .map(row ->
                        new Sealed(
                                seal(row),
                                row.column("entry").get(Long.class),
                                row.column("id").get(Long.class) == null ? null : entry(row)))
                .toList();
    }

    /** Entries that should have been sealed long ago. */
    static long forgotten(Db db) {
        return db.get(
                        """
                        SELECT count(*) AS n
                          FROM audit_entry
                         WHERE at < now() - interval '1 day'
                           AND NOT EXISTS (SELECT FROM audit_seal WHERE entry = audit_entry.id)
                        """)
                .execute()
                .orElseThrow()
                .column("n")
                .get(Long.class);
    }

    static Optional<Seal> head(Db db, String log) {
        return db.get(
                        """
                        SELECT position, encode(hash, 'hex') AS hash
                          FROM audit_head
                         WHERE log = :log
                        """)
                .addParam("log", log)
                .execute()
                .map(SealQueries::seal);
    }

    static long note(Db db, String log, Seal head) {
        return db.dml(
                        """
                        INSERT INTO audit_head (log, position, hash)
                        VALUES (:log, :position, decode(:hash, 'hex'))
                        ON CONFLICT (log) DO UPDATE
                           SET position = excluded.position, hash = excluded.hash
                        """)
                .addParam("log", log)
                .addParam("position", head.position())
                .addParam("hash", head.hash())
                .execute();
    }

    private static Seal seal(DbRow row) {
        return new Seal(
                row.column("position").get(Long.class), row.column("hash").get(String.class));
    }

    private static Entry entry(DbRow row) {
        return new Entry(
                row.column("id").get(Long.class),
                row.column("at").get(Long.class),
                row.column("actor_id").get(String.class),
                row.column("actor_name").get(String.class),
                row.column("action").get(String.class),
                row.column("subject").get(String.class),
                row.column("before").get(String.class),
                row.column("after").get(String.class));
    }
}
