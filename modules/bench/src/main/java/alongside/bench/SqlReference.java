package alongside.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The statements of one read alone, prepared, on as many connections: who asks, then what. */
final class SqlReference implements AutoCloseable {
    private static final String READ =
            """
            SELECT l.id, l.name, l.closed_on, l.version,
                   (SELECT CAST(count(*) AS int) FROM team t
                     WHERE t.locality_id = l.id AND t.closed_on IS NULL) AS teams
              FROM locality l
             WHERE CAST(NULL AS uuid) IS NULL
             ORDER BY l.id
             LIMIT 51
            """;
    private static final String WHO =
            """
            SELECT p.id, p.name, p.email, array_to_string(p.platform_roles, ','),
                   t.id, t.slug, t.name, t.status, array_to_string(m.roles, ',')
              FROM alongside_platform.person p
              LEFT JOIN (alongside_platform.membership m
                         JOIN alongside_platform.trust t ON t.id = m.trust AND t.slug = 'bench')
                ON m.person = p.id
             WHERE p.subject = ?
            """;

    private final HikariDataSource pool;

    SqlReference(DataSource login, int connections) {
        var config = new HikariConfig();
        config.setDataSource(login);
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
    }

    /**
     * Who asks, then the read as the Trust's role: the statements of one request, and no server.
     */
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

    private static void who(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WHO)) {
            statement.setString(1, BenchQueries.SUBJECT);
            try (var rows = statement.executeQuery()) {
                rows.next();
            }
        }
    }

    private static String read(Connection connection) throws SQLException {
        try (var role = connection.createStatement()) {
            role.execute("SET LOCAL ROLE " + Stage.TRUST);
        }
        return json(connection);
    }

    private static String json(Connection connection) throws SQLException {
        var json = new StringBuilder("{\"items\":[");
        try (var statement = connection.prepareStatement(READ);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                json.append("{\"id\":\"")
                        .append(rows.getString(1))
                        .append("\",\"name\":\"")
                        .append(rows.getString(2))
                        .append("\",\"version\":")
                        .append(rows.getInt(4))
                        .append(",\"teams\":")
                        .append(rows.getInt(5))
                        .append("},");
            }
        }
        return json.append("]}").toString();
    }

    @Override
    public void close() {
        pool.close();
    }
}
