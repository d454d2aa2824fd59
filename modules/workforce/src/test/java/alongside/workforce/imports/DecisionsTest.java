package alongside.workforce.imports;

import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.workforce.imports.ImportsTest.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private final Register register = new Register();
    private final Actor admin = TestTrusts.northmoor(TRUST_ADMIN);

    @BeforeEach
    void load() {
        register.save(admin, StaffFile.june().shownAt("2021-06-02"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatWasTypedByHandStaysIfTheFileDidNotMove() {
        register.typeHours(admin, "00200003-1", "11.25");
        var saved = register.save(admin, StaffFile.june().shownAt("2021-07-01"));
        assertThat(counts(saved)).isEqualTo("committed: 0 + 0 + 5 + 0 = 5");
        assertThat(register.periods(admin, "00200003-1")).isEqualTo("2021-01-01 11.2500");
    }

    @Test
    void ifBothMovedNothingIsSavedBeforeAPersonChooses() {
        register.typeHours(admin, "00200003-1", "11.25");
        var checked = register.upload(admin, StaffFile.september().shownAt("2021-09-30"));
        assertThatThrownBy(() -> register.decisions.save(admin, checked.id(), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("choice-5-hours"));
        assertThat(register.imports.find(admin, checked.id()).status()).isEqualTo("checked");

        var saved = register.decisions.save(admin, checked.id(), Map.of("5-hours", "file"));
        assertThat(counts(saved)).isEqualTo("committed: 1 + 2 + 3 + 0 = 6");
        assertThat(register.periods(admin, "00200003-1"))
                .isEqualTo("2021-01-01 11.2500, 2021-09-30 22.5000");
    }

    @Test
    void oneChoiceIsMadeForAllOfAKindUnlessARowHasItsOwn() {
        register.typeHours(admin, "00200003-1", "11.25");
        register.typeHours(admin, "00200001-2", "15");
        var both =
                StaffFile.june()
                        .with("00200003-1", line -> line.replace(",4,", ",22.5,"))
                        .with("00200001-2", line -> line.replace(",7.5,", ",9,"));
        var checked = register.upload(admin, both.shownAt("2021-09-30"));
        var saved =
                register.decisions.save(
                        admin, checked.id(), Map.of("all-hours", "register", "5-hours", "file"));
        assertThat(counts(saved)).isEqualTo("committed: 0 + 1 + 4 + 0 = 5");
        assertThat(register.periods(admin, "00200003-1"))
                .isEqualTo("2021-01-01 11.2500, 2021-09-30 22.5000");
        assertThat(register.periods(admin, "00200001-2")).isEqualTo("2021-02-01 15.0000");
    }

    @Test
    void choosingTheRegisterLeavesTheRowUnchanged() {
        register.typeHours(admin, "00200003-1", "11.25");
        var checked = register.upload(admin, StaffFile.september().shownAt("2021-09-30"));
        var saved = register.decisions.save(admin, checked.id(), Map.of("5-hours", "register"));
        assertThat(counts(saved)).isEqualTo("committed: 1 + 1 + 4 + 0 = 6");
        assertThat(register.periods(admin, "00200003-1")).isEqualTo("2021-01-01 11.2500");
    }

    @Test
    void whatChangesBetweenCheckAndSavingIsCheckedAgainAndNotOverwritten() {
        var checked = register.upload(admin, StaffFile.september().shownAt("2021-09-30"));
        register.typeHours(admin, "00200003-1", "11.25");
        var again = register.decisions.save(admin, checked.id(), Map.of());
        assertThat(again.status()).isEqualTo("checked");
        assertThat(again.notice()).contains("Nothing is saved yet");
        assertThat(register.periods(admin, "00200003-1")).isEqualTo("2021-01-01 11.2500");
        assertThatThrownBy(() -> register.decisions.save(admin, checked.id(), Map.of()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void anImportIsUndoneAsAWhole() {
        var size = register.size(admin);
        var saved = register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        assertThat(register.size(admin)).isNotEqualTo(size);
        assertThat(register.decisions.undo(admin, saved.id()).status()).isEqualTo("reversed");
        assertThat(register.size(admin)).isEqualTo(size);
        assertThat(register.periods(admin, "00200003-1")).isEqualTo("2021-01-01 4.0000");
        assertThat(register.figures(admin, "2021-09-30")).isEqualTo("3 1.81");
        assertThatThrownBy(() -> register.decisions.undo(admin, saved.id()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void importsUndoneOneAfterTheOtherLeaveNothing() {
        var second = register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        var first = register.imports.all(admin, second.id(), 1).getFirst();
        register.decisions.undo(admin, second.id());
        register.decisions.undo(admin, first.id());
        assertThat(register.size(admin))
                .isEqualTo("0 people 0 assignments 0 periods 0 posts 0 services 0 teams");
    }

    @Test
    void undoingKeepsWhatWasTypedSinceAndListsIt() {
        var saved = register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        register.typeHours(admin, "00200005-1", "30");
        register.typeHours(admin, "00200003-1", "15");
        register.decisions.undo(admin, saved.id());
        assertThat(kept())
                .isEqualTo("5 It was changed by hand since., 7 It was changed by hand since.");
        assertThat(register.periods(admin, "00200005-1")).isEqualTo("2021-09-01 30.0000");
        assertThat(register.periods(admin, "00200003-1"))
                .isEqualTo("2021-01-01 4.0000, 2021-09-30 15.0000");
        assertThat(register.figures(admin, "2021-09-30")).isEqualTo("4 2.90");
    }

    @Test
    void undoingKeepsAnAssignmentAboutWhichSomethingWasRecordedSince() {
        var saved = register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        var preceptorship =
                register.text(
                        admin,
                        """
                        INSERT INTO preceptorship (assignment_id, months)
                        SELECT id, 12 FROM assignment WHERE assignment_number = :day
                        RETURNING CAST(id AS text) AS answer
                        """,
                        "00200005-1");
        assertThat(preceptorship).isNotEmpty();
        assertThat(register.decisions.undo(admin, saved.id()).status()).isEqualTo("reversed");
        assertThat(kept()).isEqualTo("7 Something was recorded about it since.");
        assertThat(register.periods(admin, "00200005-1")).startsWith("2021-09-01");
        assertThat(register.figures(admin, "2021-09-30")).startsWith("4 ");
    }

    @Test
    void undoingTheFirstImportKeepsTheRowsThatALaterOneHolds() {
        var second = register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        var first = register.imports.all(admin, second.id(), 1).getFirst();
        register.decisions.undo(admin, first.id());
        assertThat(kept().split(", ")).hasSize(5).allMatch(row -> row.contains("A later import"));
        assertThat(register.size(admin)).startsWith("5 people 6 assignments");
    }

    @Test
    void everyRowThatDidSomethingIsInTheAuditLogWithItsNewValues() {
        register.save(admin, StaffFile.september().shownAt("2021-09-30"));
        assertThat(
                        register.text(
                                admin,
                                """
                                SELECT count(*) FILTER (WHERE before IS NULL) || ' new, '
                                       || count(*) FILTER (WHERE before ->> 'hours' = '4.00'
                                              AND after ->> 'hours' = '22.50') || ' changed' AS answer
                                  FROM audit_entry
                                 WHERE action = :day
                                """,
                                "assignment imported"))
                .isEqualTo("6 new, 1 changed");
    }

    private String kept() {
        return register.text(
                admin,
                """
                SELECT string_agg(row_number || ' ' || reason, ', ' ORDER BY row_number) AS answer
                  FROM import_kept WHERE :day = ''
                """,
                "");
    }
}
