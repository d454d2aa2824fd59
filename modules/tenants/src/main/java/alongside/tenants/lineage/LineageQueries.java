package alongside.tenants.lineage;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes what became of Trusts. */
final class LineageQueries {
    private LineageQueries() {}

    static List<Change> changes(Db db, TrustId trust) {
        return db.query(
                        """
                        SELECT kind, from_on, before, after, changed_by
                          FROM trust_change
                         WHERE trust = :trust
                         ORDER BY from_on DESC, kind
                        """)
                .addParam("trust", trust.value())
                .execute()
                .map(row ->
                        new Change(
                                kind(row.column("kind").get(String.class)),
                                row.column("from_on").get(LocalDate.class),
                                row.column("before").get(String.class),
                                row.column("after").get(String.class),
                                row.column("changed_by").get(String.class)))
                .toList();
    }

    private static Change.Kind kind(String key) {
        return Change.Kind.valueOf(key.toUpperCase(Locale.ROOT));
    }

    static List<Merged> mergers(Db db) {
        return db.query(
                        """
                        SELECT trust, into_trust, on_date, recorded_by
                          FROM trust_merger
                         ORDER BY on_date, trust
                        """)
                .execute()
                .map(LineageQueries::merged)
                .toList();
    }

    private static Merged merged(DbRow row) {
        return new Merged(
                new TrustId(row.column("trust").get(String.class)),
                new TrustId(row.column("into_trust").get(String.class)),
                row.column("on_date").get(LocalDate.class),
                row.column("recorded_by").get(String.class));
    }

    /** The region on a day: before the first change after it; else the one of now. */
    static Optional<String> regionOn(Db db, TrustId trust, LocalDate day) {
        return db.query(
                        """
                        SELECT COALESCE(
                                   (SELECT c.before FROM trust_change c
                                     WHERE c.trust = t.id AND c.kind = 'region'
                                       AND c.from_on > :day
                                     ORDER BY c.from_on LIMIT 1),
                                   t.region_code, '') AS region
                          FROM trust t
                         WHERE t.id = :trust
                        """)
                .addParam("day", day)
                .addParam("trust", trust.value())
                .execute()
                .map(row -> row.column("region").get(String.class))
                .filter(region -> !region.isEmpty())
                .findFirst();
    }

    /** What the register says of a Trust now: nobody else changes it until this is done. */
    static String locked(Db db, TrustId trust, Change.Kind kind) {
        return db.query(
                        """
                        SELECT name, COALESCE(region_code, '') AS region
                          FROM trust WHERE id = :trust
                           FOR UPDATE
                        """)
                .addParam("trust", trust.value())
                .execute()
                .map(row -> row.column(kind.key()).get(String.class))
                .findFirst()
                .orElseThrow();
    }

    /** Serialises every merger. */
    static void lockAll(Db db) {
        db.dml("LOCK TABLE trust_merger IN SHARE ROW EXCLUSIVE MODE").execute();
    }

    static void add(Db db, TrustId trust, Change change, Instant now) {
        db.dml(
                        """
                        INSERT INTO trust_change
                               (trust, kind, from_on, before, after, changed_by, changed_at)
                        VALUES (:trust, :kind, :from, :before, :after, :by, :now)
                        """)
                .addParam("trust", trust.value())
                .addParam("kind", change.kind().key())
                .addParam("from", change.from())
                .addParam("before", change.before())
                .addParam("after", change.after())
                .addParam("by", change.by())
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    static void name(Db db, TrustId trust, String name) {
        db.dml("UPDATE trust SET name = :name WHERE id = :trust")
                .addParam("name", name)
                .addParam("trust", trust.value())
                .execute();
    }

    static void region(Db db, TrustId trust, String region) {
        db.dml("UPDATE trust SET region_code = :region WHERE id = :trust")
                .addParam("region", region)
                .addParam("trust", trust.value())
                .execute();
    }

    static void merge(Db db, Merged merged, Instant now) {
        db.dml(
                        """
                        INSERT INTO trust_merger (trust, into_trust, on_date, recorded_by, recorded_at)
                        VALUES (:trust, :into, :on, :by, :now)
                        """)
                .addParam("trust", merged.trust().value())
                .addParam("into", merged.into().value())
                .addParam("on", merged.on())
                .addParam("by", merged.by())
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
