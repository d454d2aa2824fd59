package alongside.kernel;

import java.util.function.Function;
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
     * One query without a transaction and without a role, for what every request asks first: it
     * costs a quarter of {@link #in}. It can read only the few tables whose migration grants the
     * login role SELECT, and names them with their schema.
     */
    public <T extends @Nullable Object> T look(Function<Db, T> query) {
        return transactions.look(query);
    }
}
