package alongside.workforce.leaving;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When access is to end, and what was said of it. */
final class AccessQueries {
    private AccessQueries() {}

    /**
     * An account whose access is not as the register says.
     *
     * @param wanted the last day of the person's last assignment; null if one has no end
     * @param said what was said before and done; null if nothing was
     */
    record Open(UUID account, @Nullable LocalDate wanted, @Nullable LocalDate said) {}

    /**
     * Who left long before this was looked at keeps their access: whoever gave it to them knew.
     *
     * @param from the earliest last day that is acted upon
     */
    static List<Open> open(Db db, LocalDate from) {
        return db.query(
                        """
                        WITH last AS (
                            SELECT n.account,
                                   CASE WHEN count(*) = count(a.end_on) THEN max(a.end_on) END AS day
                              FROM person_account n JOIN assignment a ON a.person_id = n.person_id
                             GROUP BY n.account)
                        SELECT COALESCE(last.account, x.account) AS account, last.day,
                               CASE WHEN x.ends THEN x.ends_on END AS ends_on
                          FROM last FULL JOIN leaving_access x ON x.account = last.account
                         WHERE (x.account IS NULL AND last.day >= :from)
                            OR (x.account IS NOT NULL
                                AND (last.day IS DISTINCT FROM x.ends_on OR NOT x.ends))
                        """)
                .addParam("from", from)
                .execute()
                .map(row ->
                        new Open(
                                row.column("account").get(UUID.class),
                                row.column("day").get(LocalDate.class),
                                row.column("ends_on").get(LocalDate.class)))
                .toList();
    }

    static void said(Db db, UUID account, LocalDate day, boolean ends) {
        db.dml(
                        """
                        INSERT INTO leaving_access (account, ends_on, ends)
                        VALUES (CAST(:account AS uuid), CAST(:day AS date), :ends)
                        ON CONFLICT (account) DO UPDATE
                           SET ends_on = excluded.ends_on, ends = excluded.ends
                        """)
                .addParam("account", account.toString())
                .addParam("day", day)
                .addParam("ends", ends)
                .execute();
    }

    static void takenBack(Db db, UUID account) {
        db.dml("DELETE FROM leaving_access WHERE account = CAST(:account AS uuid)")
                .addParam("account", account.toString())
                .execute();
    }

    /** The last day on which this account can log in, if that ends. */
    static Optional<LocalDate> endOf(Db db, UUID account) {
        return db.get(
                        """
                        SELECT ends_on FROM leaving_access
                         WHERE account = CAST(:account AS uuid) AND ends
                        """)
                .addParam("account", account.toString())
                .execute()
                .map(row -> row.column("ends_on").get(LocalDate.class));
    }
}
