package alongside.app;

import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.kernel.Schemas;
import alongside.kernel.TrustId;
import alongside.portal.openapi.Description;
import alongside.testing.ApiContract;
import alongside.testing.Databases;
import alongside.testing.Issuer;
import alongside.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.ds.PGSimpleDataSource;

/** All of Alongside on a real database, with two Trusts and people who are logged in. */
final class TestSite implements AutoCloseable {
    static final TrustId NORTHMOOR = TrustId.random();
    static final TrustId FENBRIDGE = TrustId.random();
    private static final String URL = "http://localhost:8080";

    private final Issuer issuer = new Issuer();
    private final Map<Who, String> tokens = new ConcurrentHashMap<>();
    private final Clock clock;
    final TestDatabase database = Databases.empty();
    final Alongside alongside;
    final Description description;
    final ApiContract contract;

    TestSite() throws SQLException {
        // Nobody listens on this port: mails wait.
        this(Clock.systemUTC(), 9);
    }

    TestSite(Clock clock, int mailPort) throws SQLException {
        this.clock = clock;
        alongside = new Alongside(settings(mailPort), List.of(), clock, clock);
        description = Description.of(alongside.routes().all());
        contract = new ApiContract(description.document());
        var schemas = new Schemas(superuser());
        try (var connection = database.connect()) {
            trust(
                    connection,
                    schemas,
                    NORTHMOOR,
                    "northmoor",
                    "XNM",
                    "Northmoor NHS Foundation Trust");
            trust(
                    connection,
                    schemas,
                    FENBRIDGE,
                    "fenbridge",
                    "XFB",
                    "Fenbridge and Ouse NHS Foundation Trust");
            for (var who : Who.values()) {
                person(connection, who);
            }
            logIn(connection);
        }
    }

    private Settings settings(int mailPort) {
        return new Settings(
                0,
                "127.0.0.1",
                URL,
                new Settings.Database(
                        database.jdbcUrl(),
                        "app-for-tests",
                        database.user(),
                        database.password(),
                        8),
                IdentitySettings.of(issuer.realm(), issuer.url(), URL, "portal", "provisioning"),
                new Settings.Smtp("127.0.0.1", mailPort, "alongside@example.nhs.uk"),
                Settings.Requests.USUAL);
    }

    private PGSimpleDataSource superuser() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        return dataSource;
    }

    private static void trust(
            Connection connection,
            Schemas schemas,
            TrustId id,
            String slug,
            String code,
            String name)
            throws SQLException {
        // In the registry first: a schema that it lacks is taken away.
        run(
                connection,
                "INSERT INTO alongside_platform.trust (id, slug, ods_code, name, status)"
                        + " VALUES (?, ?, ?, ?, 'active')",
                id.value(),
                slug,
                code,
                name);
        schemas.create(id);
        schemas.migrate(id);
        run(
                connection,
                "UPDATE alongside_platform.trust SET schema_version = ? WHERE id = ?",
                schemas.verify(id),
                id.value());
    }

    private void person(Connection connection, Who who) throws SQLException {
        run(
                connection,
                "INSERT INTO alongside_platform.person (id, subject, name, email, email_verified,"
                        + " platform_roles) VALUES (?, ?, ?, ?, true, CAST(? AS text[]))",
                who.id(),
                who.subject(),
                who.name(),
                who.email(),
                who.platformRoles);
        if (!who.trust.isEmpty()) {
            run(
                    connection,
                    "INSERT INTO alongside_platform.membership (trust, person, roles)"
                            + " SELECT id, ?, CAST(? AS text[]) FROM alongside_platform.trust"
                            + " WHERE slug = ?",
                    who.id(),
                    who.roles,
                    who.trust);
        }
    }

    /** Everybody, as of the clock's moment; those of before have waited too long. */
    void logIn() throws SQLException {
        try (var connection = database.connect()) {
            logIn(connection);
        }
    }

    private void logIn(Connection connection) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        run(connection, "DELETE FROM alongside_platform.session");
        for (var who : Who.values()) {
            run(
                    connection,
                    "INSERT INTO alongside_platform.session (hash, person, csrf, keycloak_session,"
                            + " id_token, started_at, seen_at, ends_at)"
                            + " VALUES (?, ?, ?, 'k', 'i', ?, ?, ?)",
                    Secrets.hash(who.session()),
                    who.id(),
                    who.csrf(),
                    now,
                    now,
                    now.plusHours(1));
        }
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Signed once for each, because signing takes longer than most requests. */
    String token(Who who) {
        var hour = Duration.ofHours(1);
        return tokens.computeIfAbsent(
                who, w -> issuer.accessToken(w.subject(), w.name(), w.email(), hour).compact());
    }

    @Override
    public void close() {
        alongside.close();
        issuer.close();
    }
}
