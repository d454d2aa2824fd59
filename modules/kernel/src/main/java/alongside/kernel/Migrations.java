package alongside.kernel;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings a schema to the newest version: the platform's from {@code db/platform}, the forums' from
 * {@code db/forums}, the comparison's from {@code db/comparison}, a Trust's from {@code db/tenant}.
 * Versions are timestamps, so that modules never collide.
 */
final class Migrations {
    private Migrations() {}

    static void platform(DataSource migrator) {
        flyway(migrator, PlatformDatabase.ROLE, "classpath:db/platform").migrate();
    }

    static void forums(DataSource migrator) {
        flyway(migrator, ForumDatabase.ROLE, "classpath:db/forums").migrate();
    }

    static void comparison(DataSource migrator) {
        flyway(migrator, ComparisonDatabase.SCHEMA, "classpath:db/comparison").migrate();
    }

    static void tenant(DataSource migrator, TrustId trust) {
        flyway(migrator, trust.value(), "classpath:db/tenant").migrate();
    }

    /** The newest version that there is for the platform, such as {@code 20261122.0300}. */
    static String newestPlatform(DataSource migrator) {
        return newest(flyway(migrator, PlatformDatabase.ROLE, "classpath:db/platform"));
    }

    /** The newest version that there is for the forums; none in a program without them. */
    static Optional<String> newestForums(DataSource migrator) {
        return last(flyway(migrator, ForumDatabase.ROLE, "classpath:db/forums"));
    }

    /** The newest version that there is for the comparison; none in a program without it. */
    static Optional<String> newestComparison(DataSource migrator) {
        return last(flyway(migrator, ComparisonDatabase.SCHEMA, "classpath:db/comparison"));
    }

    /** The newest version that there is for a Trust. */
    static String newestTenant(DataSource migrator) {
        return newest(flyway(migrator, PlatformDatabase.ROLE, "classpath:db/tenant"));
    }

    private static String newest(Flyway flyway) {
        return last(flyway).orElseThrow();
    }

    /** Of the files, whatever the schema that is looked at has applied. */
    private static Optional<String> last(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion);
    }

    private static Flyway flyway(DataSource migrator, String schema, String location) {
        return Flyway.configure()
                .dataSource(new SchemaRole(migrator, schema))
                .locations(location)
                .defaultSchema(schema)
                .createSchemas(false)
                .group(true)
                .validateOnMigrate(false)
                .outOfOrder(true)
                .load();
    }
}
