package alongside.comparison.policies;

import alongside.comparison.policy.Policy;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.util.Optional;

/** The versions of the policy. A version is never changed, only followed by another. */
public final class Policies {
    private final ComparisonDatabase engine;

    public Policies(ComparisonDatabase engine) {
        this.engine = engine;
    }

    /** The numbers that hold now. */
    public Policy newest() {
        return engine.in(db -> newest(db));
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

    /** One version, such as the one that an earlier release was made under. */
    public Optional<Policy> find(int version) {
        return engine.in(db ->
                db.query(
                                """
                                SELECT CAST(numbers AS text) AS numbers
                                  FROM alongside_comparison.policy
                                 WHERE version = :version
                                """)
                        .addParam("version", version)
                        .execute()
                        .map(Policies::policy)
                        .findFirst());
    }

    /**
     * Whole weeks after a quarter end in which a Trust can sign and reopen. A Trust's role may ask
     * this as well as the engine.
     */
    public static int weeksToFreeze(Db db) {
        return db.query(
                        """
                        SELECT weeks_to_freeze FROM alongside_comparison.policy
                         ORDER BY version DESC LIMIT 1
                        """)
                .execute()
                .map(row -> row.column("weeks_to_freeze").get(Integer.class))
                .findFirst()
                .orElseThrow();
    }

    private static Policy policy(DbRow row) {
        return Json.value(row.column("numbers").get(String.class), Policy.class);
    }
}
