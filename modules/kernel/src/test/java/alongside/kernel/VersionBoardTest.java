package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.VersionBoard.Line;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionBoardTest {
    private final TestTrusts trusts = new TestTrusts();
    private final VersionBoard board = new VersionBoard(trusts.migrator(), trusts.platform());

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void whatIsAtItsNewestVersionIsLeftAlone() {
        assertThat(board.lines())
                .extracting(Line::name)
                .containsExactly("platform", "fenbridge", "northmoor");
        assertThat(board.lines()).noneMatch(Line::behind);
        assertThat(migrate()).isEmpty();
    }

    @Test
    void aTrustThatIsBehindIsMigrated() throws SQLException {
        putBack(FENBRIDGE);
        assertThat(behind()).containsExactly("fenbridge");
        assertThat(migrate()).containsExactly("fenbridge null");
        assertThat(behind()).isEmpty();
        assertThat(trusts.schemas().verify(FENBRIDGE)).isNotEmpty();
        assertThat(migrate()).isEmpty();
    }

    @Test
    void aTrustThatFailsHoldsUpNoOtherAndIsNamed() throws SQLException {
        putBack(FENBRIDGE);
        putBack(NORTHMOOR);
        run("CREATE TABLE " + NORTHMOOR + ".audit_seal (id int)");
        assertThat(migrate())
                .hasSize(2)
                .contains("fenbridge null")
                .anyMatch(line -> line.startsWith("northmoor ") && line.contains("audit_seal"));
        assertThat(behind()).containsExactly("northmoor");
        run("DROP TABLE " + NORTHMOOR + ".audit_seal");
        assertThat(migrate()).containsExactly("northmoor null");
        assertThat(behind()).isEmpty();
    }

    private List<String> behind() {
        return board.lines().stream().filter(Line::behind).map(Line::name).toList();
    }

    /** What was told: names, each with its failure. */
    private List<String> migrate() {
        var told = Collections.synchronizedList(new ArrayList<String>());
        board.migrate("app-for-tests", line -> told.add(line.name() + " " + line.failure()));
        return told;
    }

    /** To before the newest migration of the kernel. */
    private void putBack(TrustId trust) throws SQLException {
        run("DROP TABLE %1$s.audit_seal, %1$s.audit_copy".formatted(trust));
        run(
                "DELETE FROM %s.flyway_schema_history WHERE script LIKE '%%audit_chain.sql'"
                        .formatted(trust));
        run(
                "UPDATE alongside_platform.trust SET schema_version = '20261122.0100' WHERE id = '%s'"
                        .formatted(trust));
    }

    private void run(String sql) throws SQLException {
        try (var connection = trusts.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
