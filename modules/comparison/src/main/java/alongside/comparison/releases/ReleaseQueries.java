package alongside.comparison.releases;

import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Releases as they are stored. */
final class ReleaseQueries {
    private ReleaseQueries() {}

    /** The newest first. */
    static List<Published> all(Db db) {
        return upTo(db, Integer.MAX_VALUE);
    }

    /** A release and those before it, the newest first. */
    static List<Published> upTo(Db db, int number) {
        return db.query(
                        """
                        SELECT published_at, sha256, bytes
                          FROM alongside_comparison.release
                         WHERE number <= :number
                         ORDER BY number DESC
                        """)
                .addParam("number", number)
                .execute()
                .map(ReleaseQueries::published)
                .toList();
    }

    private static Published published(DbRow row) {
        var bytes = row.column("bytes").get(byte[].class);
        return new Published(
                Json.value(new String(bytes, StandardCharsets.UTF_8), Release.class),
                row.column("published_at").get(Instant.class),
                row.column("sha256").get(String.class));
    }

    static Optional<DisclosureReport> report(Db db, int number) {
        return db.get(
                        """
                        SELECT r.number, r.policy, o.attacks, o.passed, o.withheld
                          FROM alongside_comparison.release r
                          JOIN alongside_comparison.release_report o ON o.release = r.number
                         WHERE r.number = :number
                        """)
                .addParam("number", number)
                .execute()
                .map(row ->
                        new DisclosureReport(
                                row.column("number").get(Integer.class),
                                row.column("policy").get(Integer.class),
                                texts(row, "attacks"),
                                tables(row, "passed"),
                                tables(row, "withheld")));
    }

    private static List<ReleaseTable> tables(DbRow row, String column) {
        return texts(row, column).stream().map(ReleaseTable::of).toList();
    }

    private static List<String> texts(DbRow row, String column) {
        try {
            return Arrays.asList((String[]) row.column(column).get(Array.class).getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The oldest first; none before the first release. */
    static List<Policy> policies(Db db) {
        return db.query(
                        """
                        SELECT CAST(numbers AS text) AS numbers
                          FROM alongside_comparison.release_policy
                         ORDER BY version
                        """)
                .execute()
                .map(row -> Json.value(row.column("numbers").get(String.class), Policy.class))
                .toList();
    }

    /** The numbers of the rules, unless a release before was made under them. */
    static long keep(Db db, Policy policy, Instant at) {
        return db.dml(
                        """
                        INSERT INTO alongside_comparison.release_policy (version, numbers, since)
                        VALUES (:version, CAST(:numbers AS jsonb), :since)
                        ON CONFLICT (version) DO NOTHING
                        """)
                .addParam("version", policy.version())
                .addParam("numbers", Json.text(policy))
                .addParam("since", at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    static long insert(Db db, Release release, Instant at) {
        return db.dml(
                        """
                        INSERT INTO alongside_comparison.release
                               (number, quarter_end, policy, published_at, sha256, bytes)
                        SELECT :number, :quarter, :policy, :at, encode(sha256(b.bytes), 'hex'), b.bytes
                          FROM (SELECT CAST(:bytes AS bytea) AS bytes) b
                        """)
                .addParam("number", release.number())
                .addParam("quarter", release.quarterEnd())
                .addParam("policy", release.policy())
                .addParam("at", at.atOffset(ZoneOffset.UTC))
                .addParam("bytes", release.bytes())
                .execute();
    }

    static long insert(Db db, DisclosureReport report) {
        return db.dml(
                        """
                        INSERT INTO alongside_comparison.release_report
                               (release, attacks, passed, withheld)
                        VALUES (:release, :attacks, :passed, :withheld)
                        """)
                .addParam("release", report.release())
                .addParam("attacks", report.attacks().toArray(String[]::new))
                .addParam("passed", keys(report.passed()))
                .addParam("withheld", keys(report.withheld()))
                .execute();
    }

    private static String[] keys(List<ReleaseTable> tables) {
        return tables.stream().map(ReleaseTable::key).toArray(String[]::new);
    }
}
