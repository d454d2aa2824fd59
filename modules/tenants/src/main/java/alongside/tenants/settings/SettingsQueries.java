package alongside.tenants.settings;

import alongside.kernel.Db;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class SettingsQueries {
    private SettingsQueries() {}

    static TrustSettings find(Db db) {
        var row =
                db.get("SELECT contact_email, version FROM trust_setting").execute().orElseThrow();
        return new TrustSettings(
                hours(db),
                row.column("contact_email").get(String.class),
                row.column("version").get(Integer.class));
    }

    /** The same, and nobody else changes them until the transaction ends. */
    static TrustSettings lock(Db db) {
        db.dml("LOCK TABLE trust_setting IN SHARE ROW EXCLUSIVE MODE").execute();
        return find(db);
    }

    private static List<FullTimeHours> hours(Db db) {
        return db.query(
                        """
                        SELECT valid_from, hours FROM full_time_hours ORDER BY valid_from DESC
                        """)
                .execute()
                .map(row ->
                        new FullTimeHours(
                                row.column("valid_from").get(LocalDate.class),
                                row.column("hours").get(BigDecimal.class)))
                .toList();
    }

    static void setHours(Db db, LocalDate from, BigDecimal hours) {
        db.dml(
                        """
                        INSERT INTO full_time_hours (valid_from, hours)
                        VALUES (CAST(:from AS date), :hours)
                        ON CONFLICT (valid_from) DO UPDATE SET hours = excluded.hours
                        """)
                .addParam("from", from)
                .addParam("hours", hours)
                .execute();
    }

    static void update(Db db, @Nullable String contactEmail) {
        db.dml(
                        """
                        UPDATE trust_setting SET contact_email = :email, version = version + 1
                        """)
                .addParam("email", contactEmail)
                .execute();
    }
}
