package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.imports.ImportsTest.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.TestTrusts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real faults, made in the Trust's own schema. */
class FailuresTest {
    private final Register register = new Register();
    private final Actor lead = TestTrusts.northmoor(PROGRAMME_LEAD);
    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        superuser = register.trusts.migrator().getConnection();
        run("SET search_path = " + NORTHMOOR);
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
        register.close();
    }

    @Test
    void aCheckThatCannotBeDoneEndsAsFailedAndCanBeTriedAgain() throws SQLException {
        run("REVOKE INSERT ON import_result FROM " + NORTHMOOR);
        var failed = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        assertThat(failed.status()).isEqualTo("failed");
        assertThat(failed.notice())
                .startsWith("We could not check this file, because of a fault of ours.")
                .contains("The file is kept: you can try again, or cancel this import.")
                .containsPattern("tell us this reference: [0-9a-f]{8}\\.");
        assertThat(register.size(lead)).startsWith("0 people");

        run("GRANT INSERT ON import_result TO " + NORTHMOOR);
        var again = register.mappings.tryAgain(lead, failed.id());
        assertThat(counts(again)).isEqualTo("checked: 5 + 0 + 0 + 0 = 5");
        assertThat(again.notice()).isNull();
    }

    @Test
    void aSavingThatCannotBeDoneLeavesTheRegisterAsItWas() throws SQLException {
        var checked = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        run("ALTER TABLE assignment RENAME counted_to TO counted");
        var failed = register.decisions.save(lead, checked.id(), Map.of());
        assertThat(failed.status()).isEqualTo("failed");
        assertThat(failed.notice()).startsWith("We could not save this file");
        assertThat(register.size(lead)).startsWith("0 people 0 assignments 0 periods 0 posts");

        run("ALTER TABLE assignment RENAME counted TO counted_to");
        register.mappings.tryAgain(lead, failed.id());
        var saved = register.decisions.save(lead, failed.id(), Map.of());
        assertThat(counts(saved)).isEqualTo("committed: 5 + 0 + 0 + 0 = 5");
    }

    @Test
    void anUndoingThatCannotBeDoneLeavesTheImportSaved() throws SQLException {
        var saved = register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        var size = register.size(lead);
        run("REVOKE DELETE ON assignment FROM " + NORTHMOOR);
        var kept = register.decisions.undo(lead, saved.id());
        assertThat(kept.status()).isEqualTo("committed");
        assertThat(kept.reversing()).isFalse();
        assertThat(kept.notice()).startsWith("We could not undo this import");
        assertThat(register.size(lead)).isEqualTo(size);

        run("GRANT DELETE ON assignment TO " + NORTHMOOR);
        var undone = register.decisions.undo(lead, saved.id());
        assertThat(undone.status()).isEqualTo("reversed");
        assertThat(undone.reversedBy()).isEqualTo(lead.name());
        assertThat(register.size(lead)).startsWith("0 people 0 assignments");
    }

    @Test
    void aFaultThatPassesIsWaitedForAndOneThatStaysEndsAfterFiveTries() throws SQLException {
        run(
                """
                CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE 'could not serialize access' USING ERRCODE = 'serialization_failure';
                END $$
                """);
        run("CREATE TRIGGER conflict BEFORE INSERT ON import_result EXECUTE FUNCTION conflict()");
        var waiting = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        assertThat(waiting.status()).isEqualTo("checking");
        for (int i = 2; i < 5; i++) {
            assertThatThrownBy(() -> register.work.run(lead.trust(), waiting.id()))
                    .isInstanceOf(ImportWork.FaultThatMayPass.class);
        }
        register.work.run(lead.trust(), waiting.id());
        assertThat(register.imports.find(lead, waiting.id()).status()).isEqualTo("failed");

        run("DROP TRIGGER conflict ON import_result");
        assertThat(register.mappings.tryAgain(lead, waiting.id()).status()).isEqualTo("checked");
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
