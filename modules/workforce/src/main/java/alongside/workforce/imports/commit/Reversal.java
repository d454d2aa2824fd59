package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/**
 * Undoes a saved import row by row. What somebody changed since, and what a later file holds too,
 * stays as it is and is listed.
 */
public final class Reversal {

    /** Within the caller's transaction, which has locked the saved import. */
    public void run(Db db, Actor actor, UUID importId) {
        CommitQueries.lockRegister(db);
        ReversalQueries.keep(db, importId);
        RestoreQueries.restore(db, actor, importId);
        RemovalQueries.remove(db, actor, importId);
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'reversed', reversed_at = now(), decided_by = ?,
                       decided_by_name = ?, version = version + 1
                 WHERE id = ?
                """,
                actor.person(),
                actor.name(),
                importId);
        Audit.write(db, actor, "import undone", "import " + importId, null, null);
    }
}
