package alongside.workforce.imports;

import alongside.kernel.Jobs;
import alongside.kernel.Message;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.workforce.imports.check.Check;
import alongside.workforce.imports.commit.Commit;
import alongside.workforce.imports.commit.Reversal;
import alongside.workforce.imports.commit.Tidying;
import java.util.UUID;

/**
 * The work on an import that goes on without its reader. What is asked of it in a transaction is
 * done after the process died, too; what is small is done at once, so that nobody waits for a job.
 */
public final class ImportWork {
    static final String TOPIC = "workforce.import";
    private static final int SMALL = 2_000;
    private static final String SAVED = "workforce.import.saved";

    private final TenantDatabase database;
    private final Check check;
    private final Commit commit;
    private final Reversal reversal;
    private final Tidying tidying;
    private final Failures failures;

    public ImportWork(TenantDatabase database) {
        this.database = database;
        this.check = new Check(database);
        this.commit = new Commit(database);
        this.reversal = new Reversal(database);
        this.tidying = new Tidying(database);
        this.failures = new Failures(database);
    }

    public void receive(Jobs jobs) {
        jobs.on(TOPIC, message -> run(trust(message), UUID.fromString(message.body())));
        jobs.on(SAVED, message -> tidying.run(trust(message), UUID.fromString(message.body())));
    }

    private static TrustId trust(Message message) {
        return java.util.Objects.requireNonNull(message.trust());
    }

    /** Does a small import's work now; a large one's job has been left in the outbox. */
    void soon(TrustId trust, UUID id) {
        var small =
                database.in(
                        trust,
                        db ->
                                ImportQueries.find(db, id)
                                        .filter(i -> i.busy() && i.rows() <= SMALL)
                                        .isPresent());
        if (small) {
            attempt(trust, id);
        }
    }

    /**
     * Does whatever the import waits for; nothing if it waits for a person.
     *
     * @throws FaultThatMayPass if it should be tried again later
     */
    public void run(TrustId trust, UUID id) {
        if (!attempt(trust, id)) {
            throw new FaultThatMayPass(id);
        }
    }

    /** Whether nothing is left to be tried again later. */
    private boolean attempt(TrustId trust, UUID id) {
        try {
            reversal.run(trust, id);
            commit.run(trust, id);
            check.run(trust, id);
            return true;
        } catch (RuntimeException e) {
            return failures.end(trust, id, e);
        }
    }

    /** The work failed in a way that may pass: whoever asked for it asks again later. */
    public static final class FaultThatMayPass extends RuntimeException {
        FaultThatMayPass(UUID id) {
            super("The work on import " + id + " is to be tried again");
        }
    }
}
