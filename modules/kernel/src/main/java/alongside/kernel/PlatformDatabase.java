package alongside.kernel;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables that belong to no Trust: the registry, sign-in, outbox and jobs. */
public final class PlatformDatabase {
    /** Role and schema of the platform's tables. */
    public static final String ROLE = "alongside_platform";

    private final Transactions transactions;

    public PlatformDatabase(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /** Commits if the work returns, rolls back if it throws. */
    public <T extends @Nullable Object> T in(Function<Db, T> work) {
        return transactions.as(ROLE, work);
    }

    /**
     * Makes one transaction of all that the work does in this database, for the platform or for a
     * Trust: it is committed when the work returns, and nothing of it is left when the work throws
     * or the process dies. It begins when the work first asks for the database.
     *
     * @param ready asked then, in the same transaction; while it says no, the work waits without a
     *     connection
     */
    public <T extends @Nullable Object> T together(Predicate<Db> ready, Callable<T> work)
            throws Exception {
        return transactions.together(ROLE, ready, work);
    }

    /**
     * The same for work that waits for nothing, such as a change and its entry in the log. Within
     * another transaction it is a part of that: all of it or nothing.
     */
    public <T extends @Nullable Object> T together(Supplier<T> work) {
        return transactions.together(ROLE, work);
    }

    /**
     * One query without a transaction and without a role, for what every request asks first: it
     * costs a quarter of {@link #in}. It can read only the few tables whose migration grants the
     * login role SELECT, and names them with their schema.
     */
    public <T extends @Nullable Object> T look(Function<Db, T> query) {
        return transactions.look(query);
    }
}
