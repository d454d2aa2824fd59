package alongside.kernel;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The only way to a Trust's data: it cannot be asked without a {@link TrustId}. Each call is one
 * transaction under the Trust's own role, so that a statement can see no other Trust's tables.
 */
public final class TenantDatabase {
    private final Transactions transactions;

    public TenantDatabase(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /** Commits if the work returns, rolls back if it throws. */
    public <T extends @Nullable Object> T in(TrustId trust, Function<Db, T> work) {
        return transactions.as(trust.value(), work);
    }
}
