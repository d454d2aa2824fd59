package alongside.kernel;

import alongside.testing.Databases;
import alongside.testing.TestDatabase;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own with two Trusts in it, northmoor and fenbridge, as every migration on the
 * class path leaves them. Each instance is a clone, so tests cannot disturb each other.
 */
public final class TestTrusts implements AutoCloseable {
    public static final TrustId NORTHMOOR = TrustId.random();
    public static final TrustId FENBRIDGE = TrustId.random();
    private static final String PASSWORD = "app-for-tests";

    private final TestDatabase database = Databases.fromTemplate("two-trusts", TestTrusts::prepare);
    private final HikariDataSource pool = pool(database);

    private static void prepare(TestDatabase template) {
        var schemas = new Schemas(superuser(template));
        schemas.preparePlatform(PASSWORD);
        var platform = new PlatformDatabase(login(template));
        register(
                platform, schemas, NORTHMOOR, "northmoor", "XNM", "Northmoor NHS Foundation Trust");
        register(
                platform,
                schemas,
                FENBRIDGE,
                "fenbridge",
                "XFB",
                "Fenbridge and Ouse NHS Foundation Trust");
    }

    private static void register(
            PlatformDatabase platform,
            Schemas schemas,
            TrustId trust,
            String slug,
            String code,
            String name) {
        schemas.create(trust);
        schemas.migrate(trust);
        var version = schemas.verify(trust);
        platform.in(db ->
                db.dml(
                                """
                                INSERT INTO trust (id, slug, ods_code, name, status, schema_version)
                                VALUES (:id, :slug, :code, :name, 'active', :version)
                                """)
                        .addParam("id", trust.value())
                        .addParam("slug", slug)
                        .addParam("code", code)
                        .addParam("name", name)
                        .addParam("version", version)
                        .execute());
    }

    /** A person of Northmoor with these roles. */
    public static Actor northmoor(Role... roles) {
        return new Actor(UUID.randomUUID(), "Rosa Whitlock", NORTHMOOR, Set.of(roles));
    }

    /** A person of Fenbridge, the neighbour, with these roles. */
    public static Actor fenbridge(Role... roles) {
        return new Actor(UUID.randomUUID(), "Piotr Abara", FENBRIDGE, Set.of(roles));
    }

    public TenantDatabase tenants() {
        return new TenantDatabase(pool);
    }

    public PlatformDatabase platform() {
        return new PlatformDatabase(pool);
    }

    /** The pool of the application's login role. */
    public DataSource pool() {
        return pool;
    }

    /** A login that may do anything, for schemas and for looking behind the scenes. */
    public DataSource migrator() {
        return superuser(database);
    }

    public Schemas schemas() {
        return new Schemas(migrator());
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(TestDatabase database) {
        var config = new HikariConfig();
        config.setDataSource(login(database));
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static DataSource superuser(TestDatabase database) {
        return dataSource(database, database.user(), database.password());
    }

    private static DataSource login(TestDatabase database) {
        return dataSource(database, Schemas.APP, PASSWORD);
    }

    private static DataSource dataSource(TestDatabase database, String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }
}
