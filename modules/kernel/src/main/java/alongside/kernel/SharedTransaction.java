package alongside.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One transaction for several pieces of work, each under its own role. It begins with the first of
 * them, so that no connection waits for what comes before, such as a body that is sent slowly. A
 * piece that throws takes back its own writes and no others.
 */
final class SharedTransaction implements AutoCloseable {
    private static final Duration BETWEEN_ASKING = Duration.ofMillis(100);

    private final DataSource dataSource;
    private final Predicate<Db> ready;
    private String role;
    private @Nullable Connection connection;

    SharedTransaction(DataSource dataSource, String role, Predicate<Db> ready) {
        this.dataSource = dataSource;
        this.role = role;
        this.ready = ready;
    }

    boolean on(DataSource other) {
        return dataSource.equals(other);
    }

    <T extends @Nullable Object> T as(String other, Function<Db, T> work) throws SQLException {
        var open = open();
        var outer = role;
        var before = open.setSavepoint();
        var done = false;
        try {
            role = other;
            var result = Transactions.run(open, other, work);
            Transactions.switchTo(outer, open);
            open.releaseSavepoint(before);
            done = true;
            return result;
        } finally {
            role = outer;
            if (!done) {
                Transactions.rollBack(() -> open.rollback(before));
            }
        }
    }

    /** Asks whether the work may begin, each time in a transaction of its own until it may. */
    private Connection open() throws SQLException {
        var open = connection;
        while (open == null) {
            open = begun();
            if (open == null) {
                pause();
            }
        }
        connection = open;
        return open;
    }

    private @Nullable Connection begun() throws SQLException {
        var candidate = dataSource.getConnection();
        var mayBegin = false;
        try {
            candidate.setAutoCommit(false);
            mayBegin = Transactions.run(candidate, role, ready::test);
        } finally {
            if (!mayBegin) {
                Transactions.rollBack(candidate::rollback);
                candidate.close();
            }
        }
        return mayBegin ? candidate : null;
    }

    void commit() throws SQLException {
        if (connection != null) {
            connection.commit();
        }
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws SQLException {
        if (connection != null) {
            Transactions.rollBack(connection::rollback);
            connection.close();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ASKING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
