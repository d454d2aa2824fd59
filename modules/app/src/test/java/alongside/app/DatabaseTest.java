package alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Schemas;
import alongside.kernel.TestTrusts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final String MINE = TestTrusts.NORTHMOOR.value();
    private static final String THEIRS = TestTrusts.FENBRIDGE.value();

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aTrustsRoleOwnsItsSchemaAndEverythingInIt() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT n.nspname || '.' || c.relname
                                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                 WHERE n.nspname LIKE 'trust\\_%'
                                   AND (c.relowner <> n.nspowner
                                        OR pg_get_userbyid(n.nspowner) <> n.nspname)
                                """))
                .isEmpty();
        assertThat(tables(MINE)).hasSizeGreaterThan(5).isEqualTo(tables(THEIRS));
    }

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT n.nspname || '.' || c.relname
                                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                 WHERE (n.nspname LIKE 'trust\\_%' OR n.nspname IN ('alongside_platform', 'alongside_forums', 'alongside_comparison'))
                                   AND c.relkind IN ('r', 'p')
                                   AND NOT EXISTS (SELECT FROM pg_constraint k
                                                    WHERE k.conrelid = c.oid AND k.contype = 'p')
                                   AND c.relname <> 'flyway_schema_history'
                                """))
                .isEmpty();
    }

    @Test
    void nothingHappensBehindTheApplicationsBack() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT c.relname || ' ' || t.tgname
                                  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                                  JOIN pg_namespace n ON n.oid = c.relnamespace
                                 WHERE NOT t.tgisinternal
                                   AND (n.nspname LIKE 'trust\\_%' OR n.nspname IN ('alongside_platform', 'alongside_forums', 'alongside_comparison'))
                                """))
                .isEmpty();
        assertThat(
                        rows(
                                """
                                SELECT p.proname FROM pg_proc p
                                  JOIN pg_namespace n ON n.oid = p.pronamespace
                                 WHERE n.nspname LIKE 'trust\\_%'
                                    OR (n.nspname = 'alongside_platform' AND p.prosecdef)
                                """))
                .isEmpty();
    }

    @Test
    void keysOfATrustPointIntoTheTrustOrAtThePlatformAndNeverBack() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT k.conrelid::regclass || ' -> ' || k.confrelid::regclass
                                  FROM pg_constraint k
                                  JOIN pg_class a ON a.oid = k.conrelid
                                  JOIN pg_namespace m ON m.oid = a.relnamespace
                                  JOIN pg_class b ON b.oid = k.confrelid
                                  JOIN pg_namespace n ON n.oid = b.relnamespace
                                 WHERE k.contype = 'f' AND n.nspname <> m.nspname
                                   AND n.nspname LIKE 'trust\\_%'
                                """))
                .isEmpty();
    }

    @Test
    void asOneTrustEveryTableOfAnotherIsDenied() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var table : tables(THEIRS)) {
                for (var sql :
                        List.of(
                                "SELECT count(*) FROM ",
                                "DELETE FROM ",
                                "TRUNCATE ",
                                "INSERT INTO ")) {
                    var statement =
                            sql
                                    + THEIRS
                                    + "."
                                    + table
                                    + (sql.startsWith("INS") ? " DEFAULT VALUES" : "");
                    assertThat(stateAs(connection, MINE, statement))
                            .as(statement)
                            .isEqualTo("42501");
                }
            }
            assertThat(stateAs(connection, MINE, "CREATE TABLE " + THEIRS + ".mine (id int)"))
                    .isEqualTo("42501");
            assertThat(
                            stateAs(
                                    connection,
                                    MINE,
                                    "ALTER TABLE " + THEIRS + ".audit_entry ADD x int"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void theLoginRoleCanDoNothingOfItsOwnInATrust() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var table : tables(MINE)) {
                var statement = "SELECT count(*) FROM " + MINE + "." + table;
                assertThat(stateAs(connection, Schemas.APP, statement))
                        .as(statement)
                        .isEqualTo("42501");
            }
        }
        assertThat(
                        rows(
                                "SELECT rolname FROM pg_roles WHERE rolname = 'alongside_app'"
                                        + " AND (rolinherit OR rolsuper OR rolcreaterole OR rolcreatedb"
                                        + " OR rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void aTrustSeesNothingOfThePlatformButItsWayIntoTheOutbox() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var table : tables("alongside_platform")) {
                var statement = "SELECT count(*) FROM alongside_platform." + table;
                assertThat(stateAs(connection, MINE, statement)).as(statement).isEqualTo("42501");
            }
            assertThat(stateAs(connection, MINE, "DELETE FROM alongside_platform.outbox_message"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void theForumsSeeNoTrustAndOfThePlatformOnlyWhoBelongsWhere() throws SQLException {
        var known = List.of("person", "membership", "trust");
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var table : tables(MINE)) {
                var statement = "SELECT count(*) FROM " + MINE + "." + table;
                assertThat(stateAs(connection, "alongside_forums", statement))
                        .as(statement)
                        .isEqualTo("42501");
            }
            for (var table : tables("alongside_platform")) {
                var statement = "SELECT count(*) FROM alongside_platform." + table;
                assertThat(stateAs(connection, "alongside_forums", statement))
                        .as(statement)
                        .isEqualTo(known.contains(table) ? "allowed" : "42501");
            }
            assertThat(
                            stateAs(
                                    connection,
                                    "alongside_forums",
                                    "SELECT subject FROM alongside_platform.person"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void nobodyButTheForumsSeesTheForums() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var table : tables("alongside_forums")) {
                for (var role :
                        List.of(
                                MINE,
                                Schemas.APP,
                                "alongside_platform",
                                "alongside_comparison_engine",
                                "alongside_comparison_reader")) {
                    var statement = "SELECT count(*) FROM alongside_forums." + table;
                    assertThat(stateAs(connection, role, statement))
                            .as(role + " " + statement)
                            .isEqualTo("42501");
                }
            }
        }
        assertThat(tables("alongside_forums")).hasSizeGreaterThan(5);
    }

    @Test
    void theAuditLogCanOnlyGrow() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            for (var sql :
                    List.of(
                            "UPDATE audit_entry SET action = 'x'",
                            "DELETE FROM audit_entry",
                            "TRUNCATE audit_entry")) {
                assertThat(stateAs(connection, MINE, sql)).as(sql).isEqualTo("42501");
                assertThat(stateAs(connection, "alongside_platform", sql))
                        .as(sql)
                        .isEqualTo("42501");
            }
        }
    }

    private static String stateAs(Connection connection, String role, String sql)
            throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + role);
            statement.execute(sql);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback();
        }
    }

    private static List<String> tables(String schema) throws SQLException {
        return rows(
                "SELECT tablename FROM pg_tables WHERE schemaname = '" + schema + "' ORDER BY 1");
    }

    private static List<String> rows(String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }
}
