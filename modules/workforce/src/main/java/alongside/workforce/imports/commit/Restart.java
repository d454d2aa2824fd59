package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.kernel.Outbox;
import java.util.UUID;

/** Checks an import anew, from its first row. */
public final class Restart {
    private Restart() {}

    public static void check(Db db, UUID importId) {
        CommitQueries.restart(db, importId, "");
        Outbox.send(db, "workforce.import", importId.toString());
    }
}
