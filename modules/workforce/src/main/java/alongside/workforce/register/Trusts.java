package alongside.workforce.register;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TrustId;
import java.util.List;

/** Which Trusts there is work for, outside requests. */
public final class Trusts {
    private Trusts() {}

    /** Every Trust whose members can log in, out of the platform's register. */
    public static List<TrustId> all(PlatformDatabase platform) {
        return platform.in(db ->
                db.query("SELECT id FROM trust WHERE status IN ('trial', 'active', 'read_only')")
                        .execute()
                        .map(row -> new TrustId(row.column("id").get(String.class)))
                        .toList());
    }
}
