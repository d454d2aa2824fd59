package alongside.comparison.policies;

import alongside.comparison.policy.Policy;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.portal.Visit;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;

/** The versions of the policy. A version is never changed, only followed by another. */
public final class Policies {
    private final ComparisonDatabase engine;

    public Policies(ComparisonDatabase engine) {
        this.engine = engine;
    }

    /** The numbers that hold from the next 31 March on. */
    public Policy newest() {
        return engine.in(Policies::newest);
    }

    /** The same, for a transaction of the engine or of a Trust. */
    public static Policy newest(Db db) {
        return db.query(
                        """
                        SELECT CAST(numbers AS text) AS numbers
                          FROM alongside_comparison.policy
                         ORDER BY version DESC LIMIT 1
                        """)
                .execute()
                .map(Policies::policy)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers that a release was made under, for a transaction of the engine or of a Trust. */
    public static Policy find(Db db, int version) {
        return db.query(
                        """
                        SELECT CAST(numbers AS text) AS numbers
                          FROM alongside_comparison.policy
                         WHERE version = :version
                        """)
                .addParam("version", version)
                .execute()
                .map(Policies::policy)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whole weeks after a quarter end in which a Trust can sign and reopen, as they were on that
     * day: a change never opens again what is frozen. A Trust's role may ask this as well as the
     * engine.
     */
    public static int weeksToFreeze(Db db, LocalDate quarterEnd) {
        return db.query(
                        """
                        SELECT weeks_to_freeze FROM alongside_comparison.policy
                         WHERE version = 1 OR changed_at < :over
                         ORDER BY version DESC LIMIT 1
                        """)
                .addParam(
                        "over", quarterEnd.plusDays(1).atStartOfDay(Visit.ZONE).toOffsetDateTime())
                .execute()
                .map(row -> row.column("weeks_to_freeze").get(Integer.class))
                .findFirst()
                .orElseThrow();
    }

    private static Policy policy(DbRow row) {
        return Json.value(row.column("numbers").get(String.class), Policy.class);
    }
}
