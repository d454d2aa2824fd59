package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private final Register register = new Register();
    private final Actor lead = TestTrusts.northmoor(PROGRAMME_LEAD);

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aFirstFileIsAllNewAndGivesTheFiguresOfItsDay() {
        var checked = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        assertThat(counts(checked)).isEqualTo("checked: 5 + 0 + 0 + 0 = 5");
        assertThat(register.size(lead)).startsWith("0 people");

        var saved = register.decisions.save(lead, checked.id(), Map.of());
        assertThat(counts(saved)).isEqualTo("committed: 5 + 0 + 0 + 0 = 5");
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
        assertThat(register.size(lead))
                .isEqualTo("4 people 5 assignments 5 periods 3 posts 2 services 2 teams");
    }

    @Test
    void theNextFileChangesWhatFollowsItsDateAndNoFigureGivenBefore() {
        register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        var saved = register.save(lead, StaffFile.september().shownAt("2021-09-30"));
        assertThat(counts(saved)).isEqualTo("committed: 1 + 2 + 3 + 0 = 6");
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
        assertThat(register.figures(lead, "2021-09-30")).isEqualTo("3 2.30");
        assertThat(register.periods(lead, "00200003-1"))
                .isEqualTo("2021-01-01 4.0000, 2021-09-30 22.5000");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        var size = register.size(lead);
        var again = register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        assertThat(counts(again)).isEqualTo("committed: 0 + 0 + 5 + 0 = 5");
        assertThat(register.size(lead)).isEqualTo(size);
    }

    @Test
    void anOlderFileFillsInWhatHeldThenAndLeavesWhatFollowed() {
        register.save(lead, StaffFile.september().shownAt("2021-09-30"));
        var older = register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        assertThat(counts(older)).isEqualTo("committed: 0 + 1 + 4 + 0 = 5");
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
        assertThat(register.figures(lead, "2021-09-30")).isEqualTo("3 2.30");
        assertThat(register.periods(lead, "00200003-1"))
                .isEqualTo("2021-01-01 22.5000, 2021-06-02 4.0000, 2021-09-30 22.5000");
    }

    @Test
    void aLeavingLearnedLateDoesNotTakeBackAFigureThatWasGiven() {
        register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        var late = StaffFile.june().with("00200002-1", line -> line + "20-MAY-2021");
        var checked = register.upload(lead, late.shownAt("2021-09-30"));
        assertThat(
                        register.text(
                                lead,
                                "SELECT note AS answer FROM import_difference WHERE field = :day",
                                "end_on"))
                .isEqualTo(
                        "Figures already given up to 2 June 2021 stay: the assignment counts until then.");
        register.decisions.save(lead, checked.id(), Map.of());
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
        assertThat(register.figures(lead, "2021-06-03")).isEqualTo("2 0.81");
    }

    @Test
    void nothingIsSavedWithoutTheRole() {
        var upload = StaffFile.june().shownAt("2021-06-02");
        assertThatThrownBy(() -> register.upload(TestTrusts.northmoor(READ_ONLY), upload))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCannotSeeOurImport() {
        var ours = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        var neighbour = TestTrusts.fenbridge(TRUST_ADMIN);
        assertThatThrownBy(() -> register.imports.find(neighbour, ours.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> register.decisions.save(neighbour, ours.id(), Map.of()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> register.imports.cancel(neighbour, ours.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(register.imports.all(neighbour, null, 10)).isEmpty();
    }

    @Test
    void theDateMustBeOneThatAFileCanShow() {
        assertThatThrownBy(() -> register.upload(lead, StaffFile.june().shownAt("2027-01-01")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("today, 22 November 2026, or earlier");
    }

    @Test
    void twoPeopleSavingAtOnceSaveOnce() {
        var checked = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        register.decisions.save(lead, checked.id(), Map.of());
        assertThatThrownBy(() -> register.decisions.save(lead, checked.id(), Map.of()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(register.size(lead)).startsWith("4 people 5 assignments");
    }

    @Test
    void theSameFileInTwoTabsIsSavedOnceAndTheSecondIsCheckedAgain() {
        var one = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        var two = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        register.decisions.save(lead, one.id(), Map.of());
        var again = register.decisions.save(lead, two.id(), Map.of());
        assertThat(counts(again)).isEqualTo("checked: 0 + 0 + 5 + 0 = 5");
        assertThat(again.notice()).contains("changed the register after this file was checked");
        assertThat(register.size(lead)).startsWith("4 people 5 assignments");
    }

    @Test
    void aFileIsSavedAsItWasCheckedWhateverIsUploadedMeanwhile() {
        var checked = register.upload(lead, StaffFile.june().shownAt("2021-06-02"));
        register.upload(lead, StaffFile.june().without("00200001").shownAt("2021-06-02"));
        var saved = register.decisions.save(lead, checked.id(), Map.of());
        assertThat(counts(saved)).isEqualTo("committed: 5 + 0 + 0 + 0 = 5");
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
    }

    @Test
    void privateColumnsAreNeverStored() {
        var upload =
                StaffFile.upload(
                        """
                        Emp No,NI Number,Surname,Forename,Service,Job Title,Hours,Start Date,Date of Birth
                        007,QQ123456C,Xu,Rosa,Rehab,Peer,15,01/02/2020,03/04/1980
                        """,
                        "2021-06-02");
        var checked = register.upload(lead, upload);
        assertThat(checked.leftOut()).containsExactly("NI Number", "Date of Birth");
        assertThat(checked.headings()).doesNotContain("NI Number", "Date of Birth");
        assertThat(
                        register.text(
                                lead,
                                "SELECT array_to_string(cells, '|') AS answer FROM import_row WHERE :day = ''",
                                ""))
                .isEqualTo("007|Xu|Rosa|Rehab|Peer|15|01/02/2020");
    }

    static String counts(Import of) {
        return "%s: %d + %d + %d + %d = %d"
                .formatted(
                        of.status(),
                        of.accepted(),
                        of.changed(),
                        of.unchanged(),
                        of.rejected(),
                        of.rows());
    }
}
