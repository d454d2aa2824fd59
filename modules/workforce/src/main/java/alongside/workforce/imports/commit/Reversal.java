package alongside.workforce.imports.commit;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.UUID;

/**
 * Undoes a saved import: all of it in one transaction or nothing. What somebody changed since, and
 * what a later file holds too, stays as it is and is listed.
 */
public final class Reversal {
    private final TenantDatabase database;

    public Reversal(TenantDatabase database) {
        this.database = database;
    }

    /** Does nothing unless the import waits to be undone, so that it may be asked twice. */
    public void run(TrustId trust, UUID importId) {
        database.in(
                trust,
                db -> {
                    DecisionQueries.toUndo(db, trust, importId)
                            .ifPresent(decision -> undo(db, decision));
                    return true;
                });
    }

    private static void undo(Db db, Decision decision) {
        var id = decision.importId();
        CommitQueries.lockRegister(db);
        if (decision.ofPosts()) {
            EditedPosts.undo(db, decision);
        } else {
            ReversalQueries.keep(db, id);
            RestoreQueries.restore(db, decision.actor(), id);
            RemovalQueries.remove(db, decision.actor(), id);
        }
        ReversalQueries.undone(db, id);
        Audit.write(db, decision.actor(), "import undone", "import " + id, null, null);
    }
}
