package alongside.kernel.audit;

import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the newest entries of one log to its chain. */
record Sealing(PlatformDatabase platform, Log log) {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int BATCH = 10_000;

    /** Writers never wait for this: it takes what they have committed, in its own transactions. */
    void run() {
        var head = platform.in(db -> SealQueries.head(db, log.name())).orElse(Seal.NONE);
        if (head.position() > 0 && !log.in(db -> SealQueries.holds(db, head))) {
            // The head stays: it is the evidence.
            LOG.error("The audit log {} was changed: seal {} is gone", log.name(), head);
            return;
        }
        int sealed;
        do {
            sealed = log.in(Sealing::batch);
        } while (sealed == BATCH);
        var last = log.in(SealQueries::last);
        if (last.position() > head.position()) {
            platform.in(db -> SealQueries.note(db, log.name(), last));
        }
    }

    private static int batch(Db db) {
        var last = SealQueries.last(db);
        var entries = SealQueries.unsealed(db, BATCH);
        var seals = new ArrayList<Seal>(entries.size());
        for (var entry : entries) {
            seals.add((seals.isEmpty() ? last : seals.getLast()).next(entry));
        }
        if (!seals.isEmpty()) {
            SealQueries.insert(db, last.position() + 1, entries, seals);
        }
        return entries.size();
    }
}
