package alongside.kernel;

import io.helidon.common.mapper.MapperManager;
import io.helidon.dbclient.DbClient;
import io.helidon.dbclient.DbClientException;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import io.helidon.dbclient.jdbc.JdbcConnectionPool;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a transaction begins, the role is switched and the transaction ends. The
 * client is fed the connection through a scoped value, because a connection unwrapped from a
 * DbClient transaction is another one of the pool, outside the transaction and the role.
 */
final class Transactions {
    private static final ScopedValue<Connection> CONNECTION = ScopedValue.newInstance();
    private static final ScopedValue<SharedTransaction> SHARED = ScopedValue.newInstance();
    private static final JdbcConnectionPool SCOPED = CONNECTION::get;
    private static final DbClient CLIENT =
            JdbcClientBuilder.create().connectionPool(SCOPED).mapperManager(mappers()).build();

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs the work as the role, once more if a plan went stale while columns were being added. */
    <T extends @Nullable Object> T as(String role, Function<Db, T> work) {
        try {
            return once(role, work);
        } catch (DbClientException e) {
            if (!stalePlan(e)) {
                throw e;
            }
            return once(role, work);
        }
    }

    private <T extends @Nullable Object> T once(String role, Function<Db, T> work) {
        try {
            return SHARED.isBound() && SHARED.get().on(dataSource)
                    ? SHARED.get().as(role, work)
                    : alone(role, work);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private <T extends @Nullable Object> T alone(String role, Function<Db, T> work)
            throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var done = false;
            try {
                var result = run(connection, role, work);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection::rollback);
                }
            }
        }
    }

    static <T extends @Nullable Object> T run(
            Connection connection, String role, Function<Db, T> work) throws SQLException {
        switchTo(role, connection);
        return ScopedValue.where(CONNECTION, connection)
                .call(() -> work.apply(new Db(CLIENT.transaction(), connection)));
    }

    /** Everything the work does through this data source in one transaction. */
    <T extends @Nullable Object> T together(String role, Predicate<Db> ready, Callable<T> work)
            throws Exception {
        try (var shared = new SharedTransaction(dataSource, role, ready)) {
            var result = ScopedValue.where(SHARED, shared).call(work::call);
            shared.commit();
            return result;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** The same for work that waits for nothing; a part of the transaction around it, if any is. */
    <T extends @Nullable Object> T together(String role, Supplier<T> work) {
        if (SHARED.isBound() && SHARED.get().on(dataSource)) {
            return as(role, _ -> work.get());
        }
        try {
            return together(role, _ -> true, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs one query as the login role itself, committed by the server. */
    <T extends @Nullable Object> T look(Function<Db, T> query) {
        try (var connection = dataSource.getConnection()) {
            return ScopedValue.where(CONNECTION, connection)
                    .call(() -> query.apply(new Db(CLIENT.execute(), connection)));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** What goes back to before. */
    interface RollBack {
        void run() throws SQLException;
    }

    static void rollBack(RollBack rollBack) {
        try {
            rollBack.run();
        } catch (SQLException e) {
            // The pool drops a connection that cannot roll back; the first failure is the one to
            // tell.
            LOG.debug("A broken connection could not roll back", e);
        }
    }

    static void switchTo(String role, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + role);
        }
    }

    private static boolean stalePlan(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && "0A000".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static MapperManager mappers() {
        return MapperManager.builder()
                .addMapper(
                        (Timestamp t) -> t.toInstant(), Timestamp.class, Instant.class, "dbclient")
                .addMapper((Date d) -> d.toLocalDate(), Date.class, LocalDate.class, "dbclient")
                .addMapper((Integer i) -> Long.valueOf(i), Integer.class, Long.class, "dbclient")
                .build();
    }
}
