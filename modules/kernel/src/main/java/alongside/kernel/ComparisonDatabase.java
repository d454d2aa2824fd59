package alongside.kernel;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the national comparison, under one of two roles that no Trust and no other part of
 * Alongside has. Neither owns the schema, so statements name their tables with it: {@code
 * alongside_comparison.release}.
 */
public final class ComparisonDatabase {
    /** Owner and schema of the tables: for migrations only, nobody's request runs as it. */
    public static final String SCHEMA = "alongside_comparison";

    /** Reads what Trusts signed, and writes candidates and releases. */
    public static final String ENGINE = "alongside_comparison_engine";

    /** Reads releases and nothing else: every request of a national lead runs as it. */
    public static final String READER = "alongside_comparison_reader";

    /** What every Trust's role may do in the schema; nobody switches to it. */
    static final String TRUSTS = "alongside_comparison_trusts";

    private final Transactions transactions;
    private final String role;

    private ComparisonDatabase(DataSource dataSource, String role) {
        this.transactions = new Transactions(dataSource);
        this.role = role;
    }

    public static ComparisonDatabase engine(DataSource dataSource) {
        return new ComparisonDatabase(dataSource, ENGINE);
    }

    public static ComparisonDatabase reader(DataSource dataSource) {
        return new ComparisonDatabase(dataSource, READER);
    }

    /** Commits if the work returns, rolls back if it throws. */
    public <T extends @Nullable Object> T in(Function<Db, T> work) {
        return transactions.as(role, work);
    }
}
