package alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir Path folder;

    @Test
    void keepsItsRowsFromOneStartToTheNext() throws SQLException {
        try (var server = server("data")) {
            run(server, "CREATE TABLE goal (title text)");
            run(server, "INSERT INTO goal VALUES ('Cut waits')");
        }
        try (var server = server("data")) {
            assertThat(ask(server, "SELECT title FROM goal")).isEqualTo("Cut waits");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW server_version")).startsWith("18.");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var server = server("data")) {
            var stranger =
                    new TestDatabase(
                            server.jdbcUrl("postgres"), server.superuser().name(), "wrong");
            assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication");
        }
    }

    @Test
    void runsBesideAnotherOne() throws SQLException {
        try (var one = server("one");
                var other = server("other")) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(ask(other, "SHOW port")).isEqualTo(String.valueOf(other.port()));
        }
    }

    @Test
    void refusesAFolderThatAnotherServerUses() {
        try (var server = server("data")) {
            var second = PostgresServer.in(folder.resolve("data")).patience(Duration.ofMillis(200));
            assertThatThrownBy(second::start).hasMessageContaining("process " + server.pid());
        }
    }

    @Test
    void endsWithItsParentAndStartsAgainWithEveryCommit() throws Exception {
        var parent = parent("data");
        var child = pid(parent.inputReader(StandardCharsets.UTF_8));
        parent.destroyForcibly().waitFor();
        try (var server = server("data")) {
            assertThat(ask(server, "SELECT count(*) FROM kept")).isEqualTo("1000");
        }
        assertThat(running(child)).isFalse();
    }

    @Test
    void startsAgainAfterParentAndServerAreBothKilled() throws Exception {
        var parent = parent("data");
        var child = pid(parent.inputReader(StandardCharsets.UTF_8));
        ProcessHandle.of(child).orElseThrow().destroyForcibly();
        parent.destroyForcibly().waitFor();
        assertThat(folder.resolve("data/postmaster.pid")).exists();
        try (var server = server("data")) {
            assertThat(ask(server, "SELECT count(*) FROM kept")).isEqualTo("1000");
        }
    }

    /** What the parent process of two tests above runs: it commits rows and waits to be killed. */
    static final class Parent {
        public static void main(String[] args) throws Exception {
            try (var server = PostgresServer.in(Path.of(args[0])).start()) {
                run(server, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
                System.out.println(server.pid());
                Thread.sleep(Duration.ofMinutes(1));
            }
        }
    }

    private Process parent(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var data = folder.resolve(name).toString();
        return new ProcessBuilder(java, "-cp", path, Parent.class.getName(), data)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long pid(BufferedReader output) throws IOException {
        return Long.parseLong(Objects.requireNonNull(output.readLine(), "the parent failed"));
    }

    private static boolean running(long pid) throws IOException {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        return Files.exists(status)
                && !Files.readString(status).toLowerCase(Locale.ROOT).contains("zombie");
    }

    private PostgresServer server(String name) {
        return PostgresServer.in(folder.resolve(name)).start();
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
