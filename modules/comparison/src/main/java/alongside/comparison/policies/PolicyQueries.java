package alongside.comparison.policies;

import alongside.comparison.policy.Policy;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the versions of the policy and adds to them, under the engine's role. */
final class PolicyQueries {
    private PolicyQueries() {}

    /** The newest first. */
    static List<PolicyVersion> all(Db db) {
        return db.query(
                        """
                        SELECT CAST(numbers AS text) AS numbers, weeks_to_freeze, changed_by, reason,
                               changed_at
                          FROM alongside_comparison.policy
                         ORDER BY version DESC
                        """)
                .execute()
                .map(PolicyQueries::version)
                .toList();
    }

    /** False if somebody was quicker. */
    static boolean add(Db db, PolicyVersion version) {
        return db.dml(
                                """
                                INSERT INTO alongside_comparison.policy
                                       (version, numbers, weeks_to_freeze, changed_by, reason, changed_at)
                                VALUES (:version, CAST(:numbers AS jsonb), :weeks, :by, :reason, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("version", version.number())
                        .addParam("numbers", Json.text(version.policy()))
                        .addParam("weeks", version.weeksToFreeze())
                        .addParam("by", version.changedBy())
                        .addParam("reason", version.reason())
                        .addParam("at", version.changedAt().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /** The quarter end of the newest release. */
    static Optional<LocalDate> published(Db db) {
        return db.query(
                        "SELECT quarter_end FROM alongside_comparison.release ORDER BY number DESC LIMIT 1")
                .execute()
                .map(row -> row.column("quarter_end").get(LocalDate.class))
                .findFirst();
    }

    private static PolicyVersion version(DbRow row) {
        return new PolicyVersion(
                Json.value(row.column("numbers").get(String.class), Policy.class),
                row.column("weeks_to_freeze").get(Integer.class),
                row.column("changed_by").get(String.class),
                row.column("reason").get(String.class),
                row.column("changed_at").get(Instant.class));
    }
}
