package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.UUID;

/**
 * Saves a checked import: all of it in one transaction or nothing. What somebody changed since the
 * check is never overwritten: then the import is checked again instead.
 */
public final class Commit {
    public enum Result {
        NOTHING_TO_DO,
        SAVED,
        CHECK_AGAIN
    }

    private final TenantDatabase database;

    public Commit(TenantDatabase database) {
        this.database = database;
    }

    /** Does nothing unless the import waits to be saved, so that it may be asked twice. */
    public Result run(TrustId trust, UUID importId) {
        return database.in(trust, db -> run(db, trust, importId));
    }

    private static Result run(Db db, TrustId trust, UUID importId) {
        var decision = DecisionQueries.toSave(db, trust, importId).orElse(null);
        if (decision == null) {
            return Result.NOTHING_TO_DO;
        }
        CommitQueries.lockRegister(db);
        if (decision.ofPosts()
                ? EditedPosts.moved(db, decision)
                : CommitQueries.moved(db, importId) > 0) {
            CommitQueries.askForCheck(db, importId);
            return Result.CHECK_AGAIN;
        }
        if (decision.ofPosts()) {
            EditedPosts.save(db, decision);
        } else {
            save(db, decision);
        }
        return Result.SAVED;
    }

    private static void save(Db db, Decision decision) {
        var id = decision.importId();
        CommitQueries.settle(db, id);
        CreationQueries.create(db, decision);
        ChangedRowQueries.remember(db, decision);
        if (decision.edit()) {
            EditedLineQueries.remember(db, id);
            SlotQueries.fill(db, decision);
            EditedLineQueries.apply(db, decision);
        }
        PostQueries.create(db, decision);
        NewRowQueries.insert(db, id);
        ChangedRowQueries.apply(db, decision);
        CommitAudit.write(db, decision);
        CommitQueries.saved(db, decision);
    }
}
