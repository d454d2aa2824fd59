package alongside.bench;

import alongside.kernel.ComparisonDatabase;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The statements behind the page of a release alone: who asks, then the release and those before
 * it, as the role of national leads.
 */
final class ReleaseReference implements AutoCloseable {
    private static final String WHO =
            """
            SELECT p.id, p.name, p.email, array_to_string(p.platform_roles, ','), s.csrf
              FROM alongside_platform.session s
              JOIN alongside_platform.person p ON p.id = s.person
             WHERE s.hash = ?
            """;
    private static final String READ =
            """
            SELECT number, quarter_end, policy, published_at, sha256, bytes
              FROM alongside_comparison.release
             WHERE number <= ?
             ORDER BY number DESC
            """;

    private final HikariDataSource pool;
    private final byte[] session;
    private final int number;

    ReleaseReference(DataSource login, byte[] session, int number, int connections) {
        var config = new HikariConfig();
        config.setDataSource(login);
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
        this.session = session.clone();
        this.number = number;
    }

    double transactionsPerSecond(int connections, Duration time) {
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        var done =
                Clients.all(connections, i -> () -> loop(end)).stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private long loop(long end) throws SQLException {
        var count = 0L;
        try (var connection = pool.getConnection()) {
            while (System.nanoTime() < end) {
                connection.setAutoCommit(true);
                who(connection);
                connection.setAutoCommit(false);
                read(connection);
                connection.commit();
                count++;
            }
        }
        return count;
    }

    private void who(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WHO)) {
            statement.setBytes(1, session);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("Nobody is logged in");
                }
            }
        }
    }

    private void read(Connection connection) throws SQLException {
        try (var role = connection.createStatement()) {
            role.execute("SET LOCAL ROLE " + ComparisonDatabase.READER);
        }
        var found = 0;
        try (var statement = connection.prepareStatement(READ)) {
            statement.setInt(1, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found += rows.getBytes("bytes").length > 0 ? 1 : 0;
                }
            }
        }
        if (found != number) {
            throw new SQLException("Found " + found + " releases");
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
