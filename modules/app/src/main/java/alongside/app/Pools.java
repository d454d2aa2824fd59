package alongside.app;

import alongside.kernel.Schemas;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The connections: many for the application's own login, few for the one that makes schemas. */
final class Pools implements AutoCloseable {
    private static final int MIGRATORS = 20;

    private final HikariDataSource application;
    private final HikariDataSource migrator;

    Pools(Settings.Database database) {
        migrator = pool(database, database.migratorUser(), database.migratorPassword(), MIGRATORS);
        // A job can wait, and Flyway takes three connections for each Trust it migrates.
        migrator.setConnectionTimeout(Duration.ofSeconds(60).toMillis());
        application = pool(database, Schemas.APP, database.password(), database.connections());
    }

    private static HikariDataSource pool(
            Settings.Database database, String user, String password, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setInitializationFailTimeout(-1);
        // A request that cannot have a connection in two seconds is better told so.
        config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        // A connection keeps memory for every schema it has touched, so none lives long.
        config.setMaxLifetime(Duration.ofMinutes(10).toMillis());
        config.addDataSourceProperty("ApplicationName", "alongside");
        return new HikariDataSource(config);
    }

    /** For a command, which can wait as a job can. */
    static Pools ofCommand(Settings.Database database) {
        var pools = new Pools(database);
        pools.application.setConnectionTimeout(pools.migrator.getConnectionTimeout());
        return pools;
    }

    HikariDataSource application() {
        return application;
    }

    HikariDataSource migrator() {
        return migrator;
    }

    int active() {
        return application.getHikariPoolMXBean().getActiveConnections();
    }

    int waiting() {
        return application.getHikariPoolMXBean().getThreadsAwaitingConnection();
    }

    @Override
    public void close() {
        application.close();
        migrator.close();
    }
}
