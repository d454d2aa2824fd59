package alongside.bench;

import alongside.app.Alongside;
import alongside.app.Settings;
import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.tenants.Tenants;
import alongside.testing.ApiClient;
import alongside.testing.FreePort;
import alongside.testing.Issuer;
import alongside.testing.PostgresServer;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A running Alongside with one Trust of 100 localities, on a PostgreSQL that syncs to disk. */
final class Stage implements AutoCloseable {
    static final TrustId TRUST = TrustId.random();
    static final String PASSWORD = "bench";
    private static final String MAIL = "bench@alongside.example";
    private static final int UNBOUNDED = 9_999_999;

    private final Issuer issuer = new Issuer();
    private final PostgresServer postgres;
    private final Path folder;
    private final int port = FreePort.find();
    private final int otherPort = FreePort.find();
    private final Alongside alongside;
    private final TenantDatabase tenantDatabase;
    private final String session = Secrets.random();

    Stage(Path folder) {
        this.folder = folder;
        postgres = PostgresServer.in(folder.resolve("postgres")).start();
        alongside =
                Alongside.start(
                        settings(),
                        List.of(
                                new ConstantPage(this::tenants),
                                new ConstantRegister(this::tenantDatabase)));
        tenantDatabase = new TenantDatabase(pool());
        fill();
    }

    private Settings settings() {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE alongside");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = "http://localhost:" + port;
        var superuser = postgres.superuser();
        return new Settings(
                port,
                "127.0.0.1",
                url,
                new Settings.Database(
                        postgres.jdbcUrl("alongside"),
                        PASSWORD,
                        superuser.name(),
                        superuser.password(),
                        20),
                IdentitySettings.of(issuer.realm(), issuer.url(), url, "bench", "bench"),
                new Settings.Smtp("127.0.0.1", 9, MAIL),
                new Settings.Requests(UNBOUNDED, UNBOUNDED));
    }

    private void fill() {
        platform().in(db -> BenchQueries.person(db, session));
        make(TRUST, "bench");
        new TenantDatabase(application()).in(TRUST, BenchQueries::localities);
    }

    /** One more Trust with nothing in it; gives back its place in addresses. */
    String newTrust(String slug) {
        make(TrustId.random(), slug);
        return slug;
    }

    TrustId trust(String slug) {
        return tenants().trust(slug).orElseThrow().id();
    }

    private void make(TrustId trust, String slug) {
        var superuser = postgres.superuser();
        var schemas = new Schemas(login(superuser.name(), superuser.password()));
        schemas.create(trust);
        schemas.migrate(trust);
        platform().in(db -> BenchQueries.trust(db, trust, slug));
    }

    private PlatformDatabase platform() {
        return new PlatformDatabase(application());
    }

    Path folder() {
        return folder;
    }

    /** What a process of its own needs to run on this stage's database. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("ALONGSIDE_PORT", "" + otherPort);
        environment.put("ALONGSIDE_URL", "http://localhost:" + otherPort);
        environment.put("ALONGSIDE_DATABASE_URL", postgres.jdbcUrl("alongside"));
        environment.put("ALONGSIDE_DATABASE_PASSWORD", PASSWORD);
        environment.put("ALONGSIDE_MIGRATOR_USER", postgres.superuser().name());
        environment.put("ALONGSIDE_MIGRATOR_PASSWORD", postgres.superuser().password());
        environment.put("ALONGSIDE_ISSUER", issuer.realm());
        environment.put("ALONGSIDE_KEYCLOAK_URL", issuer.url());
        environment.put("ALONGSIDE_PORTAL_SECRET", "bench");
        environment.put("ALONGSIDE_PROVISIONING_SECRET", "bench");
        environment.put("ALONGSIDE_SMTP_HOST", "127.0.0.1");
        environment.put("ALONGSIDE_MAIL_FROM", MAIL);
        return environment;
    }

    /** The application's own login, for reference programs. */
    DataSource application() {
        return login(Schemas.APP, PASSWORD);
    }

    /** As many connections as the application has. */
    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(application());
        pool.setMaximumPoolSize(20);
        return pool;
    }

    /** A login that sees the tables of the one Trust without switching roles. */
    DataSource owner() {
        var superuser = postgres.superuser();
        var login = login(superuser.name(), superuser.password());
        login.setCurrentSchema(TRUST.value());
        return login;
    }

    private PGSimpleDataSource login(String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(postgres.jdbcUrl("alongside"));
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    private TenantDatabase tenantDatabase() {
        return tenantDatabase;
    }

    private Tenants tenants() {
        return alongside.tenants();
    }

    int port() {
        return port;
    }

    String bearer() {
        return "Authorization: Bearer " + token();
    }

    ApiClient api() {
        return new ApiClient("http://localhost:" + port, token());
    }

    private String token() {
        return issuer.accessToken(BenchQueries.SUBJECT, "Bench", MAIL, Duration.ofHours(2))
                .compact();
    }

    /** Whoever asks is a national lead too. */
    void becomeLead() {
        platform().in(BenchQueries::lead);
    }

    /** As the session of whoever asks is stored. */
    byte[] sessionHash() {
        return Secrets.hash(session);
    }

    String cookie() {
        return "Cookie: alongside-" + port + "=" + session;
    }

    @Override
    public void close() {
        alongside.close();
        postgres.close();
        issuer.close();
    }
}
