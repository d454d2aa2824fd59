package alongside.workforce.imports.commit;

import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.UUID;

/**
 * What is left to do once an import is saved: the cells of the rows that are in the register now
 * are dropped, and the planner learns how large the register has become.
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
                    CommitQueries.analyse(db);
                    return true;
                });
    }
}
