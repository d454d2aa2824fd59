package alongside.kernel;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatementDml;
import io.helidon.dbclient.DbStatementGet;
import io.helidon.dbclient.DbStatementQuery;
import java.sql.Connection;

/**
 * One open transaction of one Trust, or of the platform. SQL must be a compile-time constant: a
 * role switch guards against our bugs and not against injected SQL. Parameters are named ({@code
 * :name}), casts are written {@code CAST(:id AS uuid)}. A query is a lazy stream: collect it before
 * the transaction ends.
 */
public final class Db {
    private final DbExecute execute;
    private final Connection connection;

    Db(DbExecute execute, Connection connection) {
        this.execute = execute;
        this.connection = connection;
    }

    public DbStatementQuery query(@CompileTimeConstant String sql) {
        return execute.createQuery(sql);
    }

    /** At most one row; more than one is a bug and throws. */
    public DbStatementGet get(@CompileTimeConstant String sql) {
        return execute.createGet(sql);
    }

    /** INSERT, UPDATE or DELETE; executing gives the number of rows. */
    public DbStatementDml dml(@CompileTimeConstant String sql) {
        return execute.createDmlStatement(sql);
    }

    /** The same connection and transaction, for COPY. Never commit, close or switch roles on it. */
    public Connection connection() {
        return connection;
    }
}
