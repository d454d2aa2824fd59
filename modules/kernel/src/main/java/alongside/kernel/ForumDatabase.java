package alongside.kernel;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the forums that people of all Trusts share, under a role that can read no Trust's
 * data, no session and nothing else of the platform but who is a member of which Trust.
 */
public final class ForumDatabase {
    /** Role and schema of the forums' tables. */
    public static final String ROLE = "alongside_forums";

    private final Transactions transactions;

    public ForumDatabase(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /** Commits if the work returns, rolls back if it throws. */
    public <T extends @Nullable Object> T in(Function<Db, T> work) {
        return transactions.as(ROLE, work);
    }
}
