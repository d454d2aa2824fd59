package alongside.quickstart;

import alongside.app.Alongside;
import alongside.app.Settings;
import alongside.identity.IdentitySettings;
import alongside.testing.KeycloakRealm;
import alongside.testing.KeycloakServer;
import alongside.testing.MailServer;
import alongside.testing.PostgresServer;
import alongside.testing.TestDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The four servers of one machine, started in the order in which they need each other. */
final class Machine implements AutoCloseable {
    private static final String PORTAL_SECRET = "demonstration-portal";
    private static final String PROVISIONING_SECRET = "demonstration-provisioning";

    private final Options options;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private boolean demonstrating;

    Machine(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Returns when everything answers and the demonstration, if there is one, is loaded. */
    void start() {
        var inbox =
                Inbox.in(options.data().resolve("inbox"), keep(MailServer.start(options.smtp())));
        keep(inbox);
        progress.accept("Starting PostgreSQL");
        var postgres =
                keep(
                        PostgresServer.in(options.data().resolve("postgres"))
                                .port(options.postgres())
                                .start());
        postgres.onExit(() -> died("PostgreSQL"));
        var databases = DatabasesOfMachine.in(postgres, options.data());
        var keycloak = keep(keycloak(databases.keycloak()));
        keycloak.onExit(() -> died("Keycloak"));
        progress.accept("Starting Alongside");
        var clock = new DemonstrationClock();
        var alongside =
                keep(Alongside.start(settings(databases), List.of(new InboxPages(inbox)), clock));
        demonstrating =
                new Demonstration(
                                alongside,
                                KeycloakRealm.of(keycloak),
                                clock,
                                options,
                                databases.alongside(),
                                progress)
                        .load();
    }

    boolean demonstrating() {
        return demonstrating;
    }

    private KeycloakServer keycloak(TestDatabase database) {
        return KeycloakServer.in(options.data().resolve("keycloak"), database)
                .ports(options.keycloak(), options.keycloakManagement())
                .alongside(options.url())
                .mail("127.0.0.1", options.smtp())
                .placeholder("ALONGSIDE_QUICK_LOGIN_MILLISECONDS", "0")
                .progress(progress)
                .start();
    }

    private Settings settings(DatabasesOfMachine databases) {
        var keycloak = "http://localhost:" + options.keycloak();
        return new Settings(
                options.port(),
                "127.0.0.1",
                options.url(),
                databases.alongside(),
                IdentitySettings.of(
                                keycloak + "/realms/alongside",
                                keycloak,
                                options.url(),
                                PORTAL_SECRET,
                                PROVISIONING_SECRET)
                        .operators(Set.of(SignIns.OPERATOR)),
                new Settings.Smtp("127.0.0.1", options.smtp(), "no-reply@alongside.example"),
                Settings.Requests.USUAL);
    }

    private <T extends AutoCloseable> T keep(T server) {
        started.push(server);
        return server;
    }

    private void died(String server) {
        if (!closing.get()) {
            progress.accept(server + " has ended unexpectedly. Stopping. Start again to go on.");
            System.exit(1);
        }
    }

    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                progress.accept("While stopping: " + e.getMessage());
            }
        }
    }
}
