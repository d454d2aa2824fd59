package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rows of an import, some thousands in each transaction. It may be killed and started
 * again at any time, and may run twice at once: each transaction takes the import's own record of
 * how far it is, and leaves it further on.
 */
public final class Check {
    private static final int ROWS = 5_000;

    private final TenantDatabase database;

    public Check(TenantDatabase database) {
        this.database = database;
    }

    /** Checks what is left; returns at once if the import is not being checked. */
    public void run(TrustId trust, UUID importId) {
        var run = new Run(importId);
        while (database.in(trust, run::step)) {
            // Each step is a transaction of its own.
        }
    }

    private static final class Run {
        private final UUID importId;
        private @Nullable ChunkCheck rows;
        private int attempt;

        Run(UUID importId) {
            this.importId = importId;
        }

        private static ChunkCheck of(Db db, CheckTask task) {
            return switch (task.kind()) {
                case "bulk_edit" -> EditCheck.of(db, task);
                case "post_edit" -> PostEditCheck.of(db, task);
                default -> RowCheck.of(db, task);
            };
        }

        boolean step(Db db) {
            var task = CheckQueries.lock(db, importId).orElse(null);
            if (task == null) {
                return false;
            }
            var check = rows;
            // Another mapping may have started the check anew meanwhile.
            if (check == null || attempt != task.attempt()) {
                check = of(db, task);
                rows = check;
                attempt = task.attempt();
            }
            var chunk = CheckQueries.rows(db, task, ROWS);
            if (chunk.isEmpty()) {
                CheckQueries.finish(db, task);
                return false;
            }
            check.check(db, chunk);
            CheckQueries.advance(db, importId, chunk.getLast().number(), chunk.size());
            return true;
        }
    }
}
