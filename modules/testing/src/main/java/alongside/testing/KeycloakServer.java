package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak on the loopback interface, run as a child of this JVM, which ends when the JVM
 * does. Its state is in a PostgreSQL database, so it may be killed at any time.
 */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(7);
    private static final Duration PROBE = Duration.ofSeconds(5);

    private final Builder made;
    private final int port;
    private final int managementPort;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PROBE).build();
    private @Nullable ChildProcess process;

    private KeycloakServer(Builder builder) {
        this.made = builder;
        this.port = builder.port == 0 ? FreePort.find() : builder.port;
        this.managementPort =
                builder.managementPort == 0 ? FreePort.find() : builder.managementPort;
    }

    /** A server whose own few files live in this folder, which is made when it does not exist. */
    public static Builder in(Path folder, TestDatabase database) {
        return new Builder(folder.toAbsolutePath().normalize(), database);
    }

    /** Returns when the realm answers: half a minute the first time, ten seconds later. */
    public KeycloakServer start() {
        var home = KeycloakHome.in(made.cache, made.progress);
        made.progress.accept("Starting Keycloak");
        var realm = new RealmFile(made.realm, made.placeholders);
        KeycloakFolder.prepare(home, made.folder, realm, made.themes, made.styles);
        var command = new ArrayList<>(KeycloakHome.command(home.resolve("lib"), made.folder));
        command.addAll(arguments());
        var started = ChildProcess.start(command, environment(), log(), "TERM");
        if (!Pause.until(() -> ready() || !started.alive(), START, Duration.ofMillis(200))
                || !started.alive()) {
            started.close();
            throw new IllegalStateException("Keycloak did not start:\n" + started.logTail());
        }
        process = started;
        bringUpToDate(realm);
        return this;
    }

    // Keycloak imports a realm that it does not have, and ignores every later change to the file.
    private void bringUpToDate(RealmFile realm) {
        var applied = made.folder.resolve("realm-applied.json");
        try {
            if (Files.exists(applied) && !Files.readString(applied).equals(realm.text())) {
                realm.applyTo(new AdminApi(this));
            }
            Files.writeString(applied, realm.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--server-async-bootstrap=false",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + url(),
                "--db-url=" + made.database.jdbcUrl(),
                "--db-username=" + made.database.user());
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", made.database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", made.administrator.name(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", made.administrator.password());
    }

    private boolean ready() {
        var request = HttpRequest.newBuilder(URI.create(realmUrl())).timeout(PROBE).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak starts", e);
        }
    }

    public int port() {
        return port;
    }

    /** Where people and clients reach it, without a slash at the end. */
    public String url() {
        return made.publicUrl == null ? "http://localhost:" + port : made.publicUrl;
    }

    /** The issuer of the realm's tokens. */
    public String realmUrl() {
        return url() + "/realms/" + KeycloakFolder.REALM;
    }

    /** Who may administer every realm. */
    public Superuser administrator() {
        return made.administrator;
    }

    public Path log() {
        return made.folder.resolve("keycloak.log");
    }

    public long pid() {
        return running().pid();
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

    @Override
    public void close() {
        http.close();
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** What a server is made of. */
    public static final class Builder {
        private final Path folder;
        private final TestDatabase database;
        private final Map<String, String> placeholders = new HashMap<>();
        private Superuser administrator = new Superuser("admin", "admin");
        private Path realm = KeycloakFolder.REALM_FILE;
        private Path themes = KeycloakFolder.THEMES;
        private Path styles = KeycloakFolder.STYLES;
        private Path cache = Caches.root();
        private Consumer<String> progress = _ -> {};
        private @Nullable String publicUrl;
        private int port;
        private int managementPort;

        private Builder(Path folder, TestDatabase database) {
            this.folder = folder;
            this.database = database;
            placeholders.putAll(KeycloakFolder.DEMONSTRATION);
        }

        /** Where Alongside's own pages are, as people and as Keycloak itself reach them. */
        public Builder alongside(String url) {
            return placeholder("ALONGSIDE_URL", url).placeholder("ALONGSIDE_BACKCHANNEL_URL", url);
        }

        /** The ports to listen on; 0, which is the default, takes free ones. */
        public Builder ports(int port, int managementPort) {
            this.port = port;
            this.managementPort = managementPort;
            return this;
        }

        /** The address that people see, when it is not the server's own on localhost. */
        public Builder publicUrl(String url) {
            this.publicUrl = url;
            return this;
        }

        /** Applies to a new database only. */
        public Builder administrator(String name, String password) {
            this.administrator = new Superuser(name, password);
            return this;
        }

        /** A value for a placeholder of the realm file, such as {@code ALONGSIDE_URL}. */
        public Builder placeholder(String name, String value) {
            placeholders.put(name, value);
            return this;
        }

        /** Where the realm's mail goes. */
        public Builder mail(String host, int port) {
            return placeholder("ALONGSIDE_SMTP_HOST", host)
                    .placeholder("ALONGSIDE_SMTP_PORT", String.valueOf(port));
        }

        /** The realm to import when the database has none; the default is the repository's. */
        public Builder realm(Path file) {
            this.realm = file;
            return this;
        }

        /** The folder of themes; the default is the repository's. */
        public Builder themes(Path folder) {
            this.themes = folder;
            return this;
        }

        /** The {@code dist/nhsuk} folder of nhsuk-frontend; the default is where npm puts it. */
        public Builder styles(Path folder) {
            this.styles = folder;
            return this;
        }

        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        /** Told one short line at each step. */
        public Builder progress(Consumer<String> listener) {
            this.progress = listener;
            return this;
        }

        public KeycloakServer start() {
            return new KeycloakServer(this).start();
        }
    }
}
