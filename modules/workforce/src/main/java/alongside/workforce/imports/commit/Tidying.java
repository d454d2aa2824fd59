package alongside.workforce.imports.commit;

import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.UUID;

/**
 * Drops what a saved import no longer needs: the cells of the rows that are in the register now.
 */
public final class Tidying {
    private final TenantDatabase database;

    public Tidying(TenantDatabase database) {
        this.database = database;
    }

    public void run(TrustId trust, UUID importId) {
        database.in(
                trust,
                db -> {
                    CommitQueries.tidy(db, importId);
                    return true;
                });
    }
}
