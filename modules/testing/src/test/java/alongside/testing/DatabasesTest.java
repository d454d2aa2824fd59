package alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private static final AtomicInteger PREPARED = new AtomicInteger();

    @Test
    void copiesATemplateThatIsPreparedOnce() throws SQLException {
        var one = copy();
        var other = copy();
        run(one, "INSERT INTO service VALUES ('Early intervention')");
        assertThat(count(one)).isEqualTo(2);
        assertThat(count(other)).isEqualTo(1);
        assertThat(PREPARED).hasValue(1);
    }

    @Test
    void givesAnEmptyDatabaseEachTime() {
        assertThat(Databases.empty().name()).isNotEqualTo(Databases.empty().name());
    }

    private static TestDatabase copy() {
        return Databases.fromTemplate(
                "DatabasesTest",
                template -> {
                    PREPARED.incrementAndGet();
                    run(template, "CREATE TABLE service (name text)");
                    run(template, "INSERT INTO service VALUES ('Crisis')");
                });
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM service")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
