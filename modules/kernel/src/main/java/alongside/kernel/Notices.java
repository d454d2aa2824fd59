package alongside.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What transactions tell every process that runs, after they commit and in that order. Nothing is
 * kept for a process that is away: after a gap its receivers are called with nothing, and look for
 * themselves. One connection per process listens.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int QUIET = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Map<String, Consumer<Optional<String>>> receivers = new ConcurrentHashMap<>();
    private volatile boolean listening;
    private @Nullable Thread listener;

    public Notices(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In the transaction that does it; one that is rolled back tells nothing. */
    public static void tell(Db db, String channel, String body) {
        var _ =
                db.query("SELECT pg_notify(:channel, :body) IS NULL AS told")
                        .addParam("channel", channel)
                        .addParam("body", body)
                        .execute()
                        .toList();
    }

    /**
     * Registers who is told, before the start.
     *
     * @param channel a plain lower-case name
     * @param receiver gets each body, or nothing if some may have been missed; it must not wait
     */
    public Notices on(String channel, Consumer<Optional<String>> receiver) {
        if (!channel.matches("[a-z_]+") || receivers.put(channel, receiver) != null) {
            throw new IllegalArgumentException(channel);
        }
        return this;
    }

    public void start() {
        listening = true;
        listener = Thread.ofPlatform().daemon().name("notices").start(this::listen);
    }

    private void listen() {
        while (listening) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (listening) {
                    LOG.warn("Listening for notices broke off; trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        try {
            connection.setAutoCommit(true);
            for (var channel : receivers.keySet()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("LISTEN " + channel);
                }
            }
            receivers.values().forEach(receiver -> receiver.accept(Optional.empty()));
            for (int quiet = 0; listening; quiet++) {
                for (var notice : postgres.getNotifications((int) LOOK.toMillis())) {
                    quiet = 0;
                    tell(notice.getName(), notice.getParameter());
                }
                if (quiet == QUIET && !connection.isValid(2)) {
                    throw new SQLException("the connection is gone");
                }
                quiet %= QUIET;
            }
        } finally {
            forget(connection);
        }
    }

    private void tell(String channel, String body) {
        try {
            receivers.getOrDefault(channel, _ -> {}).accept(Optional.of(body));
        } catch (RuntimeException e) {
            LOG.error("A receiver of {} failed", channel, e);
        }
    }

    /** Goes back to the pool, where nobody listens. */
    private static void forget(Connection connection) {
        Transactions.rollBack(() -> {
            try (var statement = connection.createStatement()) {
                statement.execute("UNLISTEN *");
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the connection is back in the pool. */
    @Override
    public void close() {
        listening = false;
        if (listener != null) {
            try {
                listener.join(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
