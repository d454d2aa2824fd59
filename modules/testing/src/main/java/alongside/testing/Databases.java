package alongside.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests, on one throwaway server that all tests of a JVM share. Roles belong to the
 * whole server: tests that create roles give them names of their own.
 */
public final class Databases {
    private static final Map<String, TestDatabase> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Fills a template, for example with migrations. */
    public interface Preparation {
        void prepare(TestDatabase template) throws Exception;
    }

    private Databases() {}

    /** The server itself, for tests that need one more connection or its process. */
    public static PostgresServer server() {
        return Server.SHARED;
    }

    /** A new database with nothing in it. */
    public static TestDatabase empty() {
        return create("empty_" + NUMBER.incrementAndGet(), "template0");
    }

    /** A new copy of a database that is prepared once per JVM and key. */
    public static TestDatabase fromTemplate(String key, Preparation preparation) {
        var template = TEMPLATES.computeIfAbsent(key, _ -> prepare(preparation));
        return create("copy_" + NUMBER.incrementAndGet(), template.name());
    }

    private static TestDatabase prepare(Preparation preparation) {
        var template = create("template_" + NUMBER.incrementAndGet(), "template0");
        try {
            preparation.prepare(template);
        } catch (Exception e) {
            throw new IllegalStateException("cannot prepare a template database", e);
        }
        // A database in use cannot be copied, and pools may close later than they say.
        run("ALTER DATABASE " + template.name() + " WITH ALLOW_CONNECTIONS false");
        run(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '"
                        + template.name()
                        + "'");
        return template;
    }

    private static TestDatabase create(String name, String template) {
        run("CREATE DATABASE " + name + " TEMPLATE " + template);
        var superuser = server().superuser();
        return new TestDatabase(server().jdbcUrl(name), superuser.name(), superuser.password());
    }

    private static void run(String sql) {
        try (var connection = server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {
        static final PostgresServer SHARED = start();

        private static PostgresServer start() {
            var folder = Scratch.folder("tests");
            var server = PostgresServer.in(folder.resolve("data")).throwaway().start();
            Scratch.atExit(folder, server::close);
            return server;
        }
    }
}
