package alongside.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Creates, verifies and removes the schemas and roles: the platform's once, and one of each for
 * every Trust. Needs a login that may create roles and owns the database. Each step can be repeated
 * after a crash.
 */
public final class Schemas {
    /** The login role of the application, a member of every schema's role and owner of none. */
    public static final String APP = "alongside_app";

    private final DataSource migrator;

    public Schemas(DataSource migrator) {
        this.migrator = migrator;
    }

    /**
     * The roles, and the schemas and tables of the platform, of the forums and of the comparison.
     *
     * @param appPassword letters, digits, {@code - _} only
     */
    public void preparePlatform(String appPassword) {
        if (!appPassword.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("The password may hold letters, digits, - and _");
        }
        run(
                role(APP, "LOGIN NOINHERIT PASSWORD '" + appPassword + "'"),
                "ALTER ROLE " + APP + " PASSWORD '" + appPassword + "'",
                role(PlatformDatabase.ROLE, "NOLOGIN"),
                "ALTER ROLE " + APP + " SET search_path = \"$user\"",
                membership(PlatformDatabase.ROLE),
                schema(PlatformDatabase.ROLE),
                role(ForumDatabase.ROLE, "NOLOGIN"),
                membership(ForumDatabase.ROLE),
                schema(ForumDatabase.ROLE),
                role(ComparisonDatabase.SCHEMA, "NOLOGIN"),
                ownership(ComparisonDatabase.SCHEMA),
                schema(ComparisonDatabase.SCHEMA),
                role(ComparisonDatabase.ENGINE, "NOLOGIN"),
                membership(ComparisonDatabase.ENGINE),
                role(ComparisonDatabase.READER, "NOLOGIN"),
                membership(ComparisonDatabase.READER),
                role(ComparisonDatabase.TRUSTS, "NOLOGIN"),
                everyTrustContributes());
        Migrations.platform(migrator);
        Migrations.forums(migrator);
        Migrations.comparison(migrator);
    }

    /** First transaction of a new Trust: its role, the grants, and its schema. */
    public void create(TrustId trust) {
        run(
                role(trust.value(), "NOLOGIN"),
                membership(trust.value()),
                schema(trust.value()),
                "GRANT USAGE ON SCHEMA %s TO %s".formatted(PlatformDatabase.ROLE, trust),
                "GRANT INSERT (topic, body) ON %s.outbox_message TO %s"
                        .formatted(PlatformDatabase.ROLE, trust),
                contribution(trust.value()));
    }

    /** Second transaction of a new Trust, and every later upgrade: its tables. */
    public void migrate(TrustId trust) {
        Migrations.tenant(migrator, trust);
    }

    /**
     * Looks at the database, not at what was done: every migration applied, every table owned by
     * the Trust's role.
     *
     * @return the version the Trust's schema is at
     * @throws IllegalStateException naming what is missing
     */
    public String verify(TrustId trust) {
        var newest = Migrations.newestTenant(migrator);
        try (var connection = migrator.getConnection()) {
            var version = SchemaProof.version(connection, trust.value());
            if (version == null || !newest.equals(version)) {
                throw new IllegalStateException(
                        trust + " is at version " + version + " and should be at " + newest);
            }
            SchemaProof.checkOwners(connection, trust);
            return version;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Removes everything of a Trust whose provisioning was given up. Repeatable. */
    public void remove(TrustId trust) {
        run(
                "DROP SCHEMA IF EXISTS " + trust + " CASCADE",
                """
                DO $$ BEGIN
                  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                    DROP OWNED BY %1$s;
                    DROP ROLE %1$s;
                  END IF;
                END $$\
                """
                        .formatted(trust));
    }

    private static String schema(String role) {
        return "CREATE SCHEMA IF NOT EXISTS %1$s AUTHORIZATION %1$s".formatted(role);
    }

    private static String role(String name, String options) {
        return """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
            CREATE ROLE %1$s %2$s;
          END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$\
        """
                .formatted(name, options);
    }

    /** The application may switch to the role; the migrator may too, and drop what it owns. */
    private static String membership(String role) {
        return """
        DO $$ BEGIN
          GRANT %1$s TO %2$s WITH INHERIT FALSE, SET TRUE;
          IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE format('GRANT %1$s TO %%I WITH INHERIT TRUE, SET TRUE', current_user);
          END IF;
        END $$\
        """
                .formatted(role, APP);
    }

    /** The migrator alone may switch to the role. */
    private static String ownership(String role) {
        return """
        DO $$ BEGIN
          IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE format('GRANT %1$s TO %%I WITH INHERIT TRUE, SET TRUE', current_user);
          END IF;
        END $$\
        """
                .formatted(role);
    }

    /** A Trust has the rights of all Trusts in the comparison, and cannot act as anybody but it. */
    private static String contribution(String trust) {
        return "GRANT %s TO %s WITH INHERIT TRUE, SET FALSE"
                .formatted(ComparisonDatabase.TRUSTS, trust);
    }

    /** The same for Trusts that were made before there was a comparison. */
    private static String everyTrustContributes() {
        return """
        DO $$ DECLARE trust name; BEGIN
          FOR trust IN SELECT r.rolname
                         FROM pg_roles r JOIN pg_namespace n ON n.nspname = r.rolname
                        WHERE r.rolname ~ '^trust_[0-9a-z]{10}$'
                          AND NOT pg_has_role(r.rolname, '%1$s', 'USAGE') LOOP
            EXECUTE format('GRANT %1$s TO %%I WITH INHERIT TRUE, SET FALSE', trust);
          END LOOP;
        END $$\
        """
                .formatted(ComparisonDatabase.TRUSTS);
    }

    private void run(String... statements) {
        try (var connection = migrator.getConnection()) {
            connection.setAutoCommit(false);
            try {
                // Two grants on the same schema at once make PostgreSQL fail one of them.
                execute(connection, "SELECT pg_advisory_xact_lock(hashtext('alongside schemas'))");
                for (var sql : statements) {
                    execute(connection, sql);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
