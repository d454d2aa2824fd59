package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final TestTrusts TRUSTS = new TestTrusts();

    @AfterAll
    static void closePool() {
        TRUSTS.close();
    }

    @Test
    void everyStepCanBeRepeatedAndRemovalLeavesNothing() throws SQLException {
        var trust = TrustId.random();
        var schemas = TRUSTS.schemas();
        for (int i = 0; i < 2; i++) {
            schemas.create(trust);
            schemas.migrate(trust);
            assertThat(schemas.verify(trust)).isNotEmpty();
        }
        for (int i = 0; i < 2; i++) {
            schemas.remove(trust);
        }
        assertThat(count("SELECT count(*) FROM pg_roles WHERE rolname = '" + trust + "'")).isZero();
        assertThat(count("SELECT count(*) FROM pg_namespace WHERE nspname = '" + trust + "'"))
                .isZero();
    }

    @Test
    void aTrustWithoutTablesIsNeverVerified() {
        var trust = TrustId.random();
        TRUSTS.schemas().create(trust);
        assertThatThrownBy(() -> TRUSTS.schemas().verify(trust)).isInstanceOf(Exception.class);
        TRUSTS.schemas().remove(trust);
    }

    @Test
    void theLoginRoleHasNoRightsOfItsOwnOnATrust() throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            assertThatThrownBy(() -> ask(connection, "SELECT * FROM " + NORTHMOOR + ".audit_entry"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void oneTrustsRoleIsDeniedEveryTableOfAnother() throws SQLException {
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                 WHERE n.nspname = '%s' AND c.relkind IN ('r', 'S', 'v')
                                   AND (has_schema_privilege('%s', n.oid, 'USAGE')
                                    OR has_table_privilege('%s', c.oid, 'SELECT, INSERT, UPDATE, DELETE'))
                                """
                                        .formatted(FENBRIDGE, NORTHMOOR, NORTHMOOR)))
                .isZero();
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TRUSTS.migrator().getConnection()) {
            return ask(connection, sql);
        }
    }

    private static long ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
