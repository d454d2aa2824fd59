package alongside.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL on the loopback interface, run as a child of this JVM. It stops when the JVM
 * does, however that ends, and starts again on the same folder with every acknowledged commit.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    // SIGINT is PostgreSQL's fast shutdown: SIGTERM would wait for every client to leave.
    private static final String STOP = "INT";
    private static final int ATTEMPTS = 5;

    private final Path data;
    private final Superuser superuser;
    private final int wantedPort;
    private final boolean durable;
    private final Path cache;
    private final Duration patience;
    private final Map<String, String> settings;
    private int port;
    private @Nullable ChildProcess process;

    private PostgresServer(Builder builder) {
        this.data = builder.data.toAbsolutePath().normalize();
        this.superuser = builder.superuser;
        this.wantedPort = builder.port;
        this.durable = builder.durable;
        this.cache = builder.cache;
        this.patience = builder.patience;
        this.settings = Map.copyOf(builder.settings);
    }

    /** A server whose files live in this folder, which is made when it does not exist. */
    public static Builder in(Path data) {
        return new Builder(data);
    }

    public PostgresServer start() {
        if (process != null) {
            throw new IllegalStateException("already started");
        }
        var binaries = PostgresBinaries.in(cache);
        PostgresFolder.initialise(binaries, data, superuser, durable);
        var lock = new PostmasterLock(data);
        for (int attempt = 1; process == null; attempt++) {
            lock.releaseStale(patience);
            port = wantedPort == 0 ? FreePort.find() : wantedPort;
            var started = launch(binaries);
            if (Pause.until(() -> lock.ready() || !started.alive(), START, Duration.ofMillis(20))
                    && started.alive()) {
                process = started;
            } else {
                started.close();
                retryOrFail(attempt, started);
            }
        }
        return this;
    }

    // A port may be taken between the choice and the start, and the workers of a killed server
    // hold its shared memory for a moment after it.
    private void retryOrFail(int attempt, ChildProcess failed) {
        if (attempt == ATTEMPTS) {
            throw new IllegalStateException("PostgreSQL did not start:\n" + failed.logTail());
        }
        Pause.of(Duration.ofMillis(300L * attempt));
    }

    private ChildProcess launch(Path binaries) {
        var command = new ArrayList<>(PostgresFolder.asOrdinaryUser());
        command.addAll(ChildProcess.tiedToUs(STOP));
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        var all = new LinkedHashMap<String, String>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", String.valueOf(port));
        all.put("unix_socket_directories", "");
        all.put("max_connections", "200");
        if (!durable) {
            all.putAll(Map.of("fsync", "off", "full_page_writes", "off"));
            all.put("synchronous_commit", "off");
        }
        all.putAll(settings);
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return ChildProcess.start(command, Map.of("LC_ALL", "C"), log(), STOP);
    }

    public int port() {
        return port;
    }

    public Superuser superuser() {
        return superuser;
    }

    public long pid() {
        return running().pid();
    }

    /** Where the server writes what happens to it: a file beside the data folder. */
    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser, which the caller closes. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database), superuser.name(), superuser.password());
    }

    /** Runs when the server ends, by whatever cause. */
    public void onExit(Runnable action) {
        running().onExit(action);
    }

    private ChildProcess running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    /** Ends open connections and stops; committed work is kept. */
    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** What a server is made of. */
    public static final class Builder {
        private final Path data;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private Superuser superuser = new Superuser("postgres", "postgres");
        private Path cache = Caches.root();
        private Duration patience = Duration.ofSeconds(30);
        private int port;
        private boolean durable = true;

        private Builder(Path data) {
            this.data = data;
        }

        /** The port to listen on; 0, which is the default, takes a free one at each start. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Applies when the folder is made; later it must be the same. */
        public Builder superuser(String name, String password) {
            this.superuser = new Superuser(name, password);
            return this;
        }

        /** Loses data when the machine fails, in return for speed: for tests only. */
        public Builder throwaway() {
            this.durable = false;
            return this;
        }

        /** How long to wait for an earlier server on the folder that is still shutting down. */
        public Builder patience(Duration limit) {
            this.patience = limit;
            return this;
        }

        /** One of PostgreSQL's own settings, such as {@code max_connections}. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Where the programs are unpacked; the default is shared by all of this user's servers. */
        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        public PostgresServer start() {
            return build().start();
        }

        public PostgresServer build() {
            return new PostgresServer(this);
        }
    }
}
