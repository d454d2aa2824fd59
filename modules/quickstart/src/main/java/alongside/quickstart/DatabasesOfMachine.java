package alongside.quickstart;

import alongside.app.Settings;
import alongside.testing.PostgresServer;
import alongside.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** The two databases and their logins, made once; the passwords are kept in the data folder. */
record DatabasesOfMachine(Settings.Database alongside, TestDatabase keycloak) {
    private static final String MIGRATOR = "alongside_migrator";

    static DatabasesOfMachine in(PostgresServer server, Path data) {
        var app = password(data, "app");
        var migrator = password(data, "migrator");
        var keycloak = password(data, "keycloak");
        try (var connection = server.connect("postgres")) {
            login(connection, MIGRATOR, "CREATEROLE", migrator);
            login(connection, "keycloak", "", keycloak);
            database(connection, "alongside", MIGRATOR);
            database(connection, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be made", e);
        }
        return new DatabasesOfMachine(
                new Settings.Database(server.jdbcUrl("alongside"), app, MIGRATOR, migrator, 20),
                new TestDatabase(server.jdbcUrl("keycloak"), "keycloak", keycloak));
    }

    private static void login(Connection connection, String role, String options, String password)
            throws SQLException {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) {
            run(connection, "CREATE ROLE " + role + " LOGIN " + options);
        }
        run(connection, "ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static void database(Connection connection, String name, String owner)
            throws SQLException {
        if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
        }
    }

    private static boolean exists(Connection connection, String sql, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String password(Path data, String name) {
        var file = data.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
