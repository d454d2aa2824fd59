package alongside.kernel;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which schema is at which version, and the way to the newest. The registry's version column says
 * which Trusts need work, so that looking costs one query however many there are.
 */
public final class VersionBoard {
    private static final int AT_ONCE = 4;

    private final DataSource migrator;
    private final Schemas schemas;
    private final PlatformDatabase platform;

    public VersionBoard(DataSource migrator, PlatformDatabase platform) {
        this.migrator = migrator;
        this.schemas = new Schemas(migrator);
        this.platform = platform;
    }

    /**
     * One schema.
     *
     * @param name {@code platform}, {@code forums}, {@code comparison}, or the Trust's place in
     *     addresses
     * @param trust absent for those that are no Trust's
     * @param version absent if it was never migrated
     * @param failure why it could not be migrated; absent if it could, or nobody tried
     */
    public record Line(
            String name,
            @Nullable TrustId trust,
            @Nullable String version,
            String newest,
            @Nullable String failure) {
        public boolean behind() {
            return !newest.equals(version);
        }
    }

    /**
     * The platform, the forums, the comparison, then the Trusts by name. Trusts that are being made
     * are left to their job.
     */
    public List<Line> lines() {
        var version = version(PlatformDatabase.ROLE);
        if (version == null) {
            return List.of(new Line("platform", null, null, "", null));
        }
        var lines = new ArrayList<Line>();
        var newest = Migrations.newestPlatform(migrator);
        lines.add(new Line("platform", null, version, newest, null));
        Migrations.newestForums(migrator)
                .map(last -> new Line("forums", null, version(ForumDatabase.ROLE), last, null))
                .ifPresent(lines::add);
        Migrations.newestComparison(migrator)
                .map(last ->
                        new Line(
                                "comparison", null, version(ComparisonDatabase.SCHEMA), last, null))
                .ifPresent(lines::add);
        lines.addAll(trusts(Migrations.newestTenant(migrator)));
        return lines;
    }

    private @Nullable String version(String schema) {
        try (var connection = migrator.getConnection()) {
            return SchemaProof.version(connection, schema);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private List<Line> trusts(String newest) {
        return platform.in(db ->
                db.query(
                                """
                                SELECT id, slug, schema_version
                                  FROM trust
                                 WHERE status <> 'provisioning'
                                 ORDER BY slug
                                """)
                        .execute()
                        .map(row ->
                                new Line(
                                        row.column("slug").get(String.class),
                                        new TrustId(row.column("id").get(String.class)),
                                        row.column("schema_version").get(String.class),
                                        newest,
                                        null))
                        .toList());
    }

    /**
     * Migrates whatever is behind. A Trust that fails stays as it was and holds up no other;
     * running this again takes up what is left.
     *
     * @param appPassword of the application's login, which is made if it is missing
     * @param told hears of each schema that was behind, when it is done
     * @return the same lines
     */
    public List<Line> migrate(String appPassword, Consumer<Line> told) {
        schemas.preparePlatform(appPassword);
        var behind = lines().stream().filter(Line::behind).toList();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var all =
                    behind.stream()
                            .map(line -> (Callable<Line>) () -> migrated(line, told))
                            .toList();
            var done = new ArrayList<Line>();
            for (var future : workers.invokeAll(all)) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped meanwhile", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Line migrated(Line line, Consumer<Line> told) {
        var done = migrated(line);
        told.accept(done);
        return done;
    }

    private Line migrated(Line line) {
        var trust = line.trust();
        if (trust == null) {
            return line;
        }
        try {
            schemas.migrate(trust);
            var version = schemas.verify(trust);
            platform.in(db ->
                    db.dml("UPDATE trust SET schema_version = :version WHERE id = :trust")
                            .addParam("version", version)
                            .addParam("trust", trust.value())
                            .execute());
            return new Line(line.name(), trust, version, line.newest(), null);
        } catch (RuntimeException e) {
            var why = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Line(line.name(), trust, line.version(), line.newest(), why);
        }
    }
}
