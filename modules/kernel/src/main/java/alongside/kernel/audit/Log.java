package alongside.kernel.audit;

import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One audit log.
 *
 * @param trust whose it is; absent for the platform's
 */
record Log(PlatformDatabase platform, TenantDatabase tenants, @Nullable TrustId trust) {

    /** The platform's and every Trust's that has tables. */
    static List<Log> all(PlatformDatabase platform, TenantDatabase tenants) {
        var all = new ArrayList<Log>();
        all.add(new Log(platform, tenants, null));
        platform.in(db ->
                        db.query(
                                        """
                                        SELECT id FROM trust
                                         WHERE schema_version IS NOT NULL
                                         ORDER BY id
                                        """)
                                .execute()
                                .map(row -> new TrustId(row.column("id").get(String.class)))
                                .toList())
                .forEach(trust -> all.add(new Log(platform, tenants, trust)));
        return all;
    }

    /** The schema that it is in. */
    String name() {
        return trust == null ? PlatformDatabase.ROLE : trust.value();
    }

    <T extends @Nullable Object> T in(Function<Db, T> work) {
        return trust == null ? platform.in(work) : tenants.in(trust, work);
    }
}
