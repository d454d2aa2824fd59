package alongside.workforce.imports;

import alongside.kernel.DatabaseUnavailable;
import alongside.kernel.Db;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends an import whose work fails: at once if the fault is ours, after a few tries if it may pass.
 * The work's own transaction has left nothing by then.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int TRIES = 5;

    /** Lost connections, deadlocks, too little memory or disk, locks, shutdowns, failing disks. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    /** While one server takes the place of another, it cannot be written to. */
    private static final String READ_ONLY = "25006";

    private final TenantDatabase database;

    Failures(TenantDatabase database) {
        this.database = database;
    }

    /** Whether it was ended; if not, it should be tried again. */
    boolean end(TrustId trust, UUID id, RuntimeException failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: import {} of {}", reference, id, trust, failure);
        return database.in(trust, db -> end(db, id, mayPass(failure), reference));
    }

    private static boolean end(Db db, UUID id, boolean mayPass, String reference) {
        var found = ImportQueries.lock(db, id).filter(Import::busy).orElse(null);
        if (found == null) {
            return true;
        }
        if (ImportQueries.failed(db, id) < TRIES && mayPass) {
            return false;
        }
        ImportQueries.giveUp(db, id, notice(found, reference));
        return true;
    }

    private static String notice(Import of, String reference) {
        var what =
                of.isEdit()
                        ? edit(of)
                        : of.reversing()
                                ? "We could not undo this import, because of a fault of ours. The register"
                                        + " is as it was. You can try again."
                                : "We could not %s this file, because of a fault of ours. Nothing from it"
                                                .formatted(of.is("committing") ? "save" : "check")
                                        + " is in the register. The file is kept: you can try again, or"
                                        + " cancel this import.";
        return what + " If it happens again, tell us this reference: " + reference + ".";
    }

    private static String edit(Import of) {
        return of.reversing()
                ? "We could not undo this bulk edit, because of a fault of ours. The register is as"
                        + " it was. You can try again."
                : "We could not finish this bulk edit, because of a fault of ours. Nothing of it is"
                        + " in the register. You can try again, or cancel it.";
    }

    private static boolean mayPass(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DatabaseUnavailable
                    || (t instanceof SQLException sql && mayPass(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayPass(@Nullable String state) {
        return state != null
                && (state.equals(READ_ONLY)
                        || (state.length() == 5 && PASSING.contains(state.substring(0, 2))));
    }
}
