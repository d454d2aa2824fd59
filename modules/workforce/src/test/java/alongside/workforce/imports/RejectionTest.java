package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.workforce.imports.ImportsTest.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
    private static final String HEADINGS =
            "Emp No,Surname,Forename,Service Line,Job Title,FTE,Date Joined Post,Date Left Post\n";

    private final Register register = new Register();
    private final Actor lead = TestTrusts.northmoor(PROGRAMME_LEAD);

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theSecondRowOfAnAssignmentIsRejectedNamingTheFirst() {
        var file = StaffFile.june().and(StaffFile.june().lines().get(1));
        var checked = register.upload(lead, file.shownAt("2021-06-02"));
        assertThat(counts(checked)).isEqualTo("checked: 5 + 0 + 0 + 1 = 6");
        assertThat(problems()).isEqualTo("7: Row 2 has the same assignment number.");
        register.decisions.save(lead, checked.id(), Map.of());
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("3 1.81");
    }

    @Test
    void anAssignmentOfSomebodyElseIsRejected() {
        register.save(lead, StaffFile.june().shownAt("2021-06-02"));
        var file =
                StaffFile.june().with("00200003-1", line -> line.replace("00200003,", "00209999,"));
        var checked = register.upload(lead, file.shownAt("2021-06-02"));
        assertThat(counts(checked)).isEqualTo("checked: 0 + 0 + 4 + 1 = 5");
        assertThat(problems())
                .isEqualTo(
                        "5: Assignment 00200003-1 belongs to employee 00200003 in the register.");
    }

    @Test
    void zerosThatASpreadsheetDroppedAreNoticedAndGivenBackIfAskedFor() {
        register.save(lead, people("0007016", "0007017"));
        var checked = register.upload(lead, people("7016", "0007017"));
        assertThat(counts(checked)).isEqualTo("checked: 0 + 0 + 1 + 1 = 2");
        assertThat(problems()).contains("7016 is not in the register, but 0007016 is");
        var mended = register.mappings.repair(lead, checked.id(), "employee_number:zeros_lost");
        assertThat(counts(mended)).isEqualTo("checked: 0 + 0 + 2 + 0 = 2");
    }

    @Test
    void withoutAssignmentNumbersAPersonWithTwoPostsIsMatchedByStartDate() {
        var two =
                HEADINGS
                        + "007,Xu,Rosa,Rehab,Peer,0.50,01/02/2020,\n"
                        + "007,Xu,Rosa,Rehab,Peer,0.20,01/03/2020,\n"
                        + "008,Ray,Sol,Rehab,Peer,1.00,01/03/2020,\n";
        register.save(lead, StaffFile.upload(two, "2021-06-02"));
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("2 1.70");
        var next = two.replace("0.20", "0.40").replace("1.00,01/03", "1.00,02/03");
        var saved = register.save(lead, StaffFile.upload(next, "2021-09-30"));
        assertThat(counts(saved)).isEqualTo("committed: 0 + 2 + 1 + 0 = 3");
        assertThat(register.figures(lead, "2021-06-02")).isEqualTo("2 1.70");
        assertThat(register.figures(lead, "2021-09-30")).isEqualTo("2 1.90");
    }

    @Test
    void somebodyWhoComesBackGetsANewAssignment() {
        register.save(
                lead,
                StaffFile.upload(
                        HEADINGS + "007,Xu,Rosa,Rehab,Peer,0.50,01/02/2020,31/12/2020\n",
                        "2021-06-02"));
        var back =
                register.save(
                        lead,
                        StaffFile.upload(
                                HEADINGS + "007,Xu,Rosa,Rehab,Peer,1.00,01/07/2021,\n",
                                "2021-09-30"));
        assertThat(counts(back)).isEqualTo("committed: 1 + 0 + 0 + 0 = 1");
        assertThat(register.size(lead)).startsWith("1 people 2 assignments");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+44",
                "@SUM(1)",
                "<script>alert(1)</script>",
                "'; DROP TABLE person; --",
                "Zoë\u202Eevil",
                "田中さん",
                "{{7*7}}",
                "\\N",
                "a\\\"b"
            })
    void aNameIsTextWhateverItLooksLike(String name) {
        var quoted = '"' + name.replace("\"", "\"\"") + '"';
        var saved =
                register.save(
                        lead,
                        StaffFile.upload(
                                HEADINGS + "007," + quoted + ",Rosa,Rehab,Peer,0.50,01/02/2020,\n",
                                "2021-06-02"));
        assertThat(counts(saved)).isEqualTo("committed: 1 + 0 + 0 + 0 = 1");
        assertThat(
                        register.text(
                                lead, "SELECT last_name AS answer FROM person WHERE :day = ''", ""))
                .isEqualTo(name.replace("\u202E", ""));
    }

    @Test
    void aFileThatBreaksHalfWayStoresNothing() {
        var text = HEADINGS + "007,Xu,Rosa,Rehab,Peer,0.50,01/02/2020,\n".repeat(50) + "\"008,Ray";
        assertThatThrownBy(() -> register.upload(lead, StaffFile.upload(text, "2021-06-02")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("row 52");
        assertThat(register.imports.all(lead, null, 5)).isEmpty();
        assertThat(
                        register.text(
                                lead,
                                "SELECT CAST(count(*) AS text) AS answer FROM import_row WHERE :day = ''",
                                ""))
                .isEqualTo("0");
    }

    @Test
    void workersThatWorkAtTheSameTimeCheckAndSaveEachRowOnce() throws Exception {
        var text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 12_000; i++) {
            text.append(i).append(",Xu,Rosa,Rehab,Peer,0.50,01/02/2020,\n");
        }
        var id = register.upload(lead, StaffFile.upload(text.toString(), "2021-06-02")).id();
        assertThat(register.imports.find(lead, id).status()).isEqualTo("checking");
        together(() -> register.work.run(lead.trust(), id));
        assertThat(counts(register.imports.find(lead, id)))
                .isEqualTo("checked: 12000 + 0 + 0 + 0 = 12000");

        register.decisions.save(lead, id, Map.of());
        together(() -> register.work.run(lead.trust(), id));
        assertThat(counts(register.imports.find(lead, id)))
                .isEqualTo("committed: 12000 + 0 + 0 + 0 = 12000");
        assertThat(register.size(lead))
                .startsWith("12000 people 12000 assignments 12000 periods 1 posts");
    }

    private static void together(Runnable work) throws InterruptedException {
        var threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofVirtual().start(work);
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private static Upload people(String... numbers) {
        var text = new StringBuilder(HEADINGS);
        for (var number : numbers) {
            text.append(number).append(",Xu,Rosa,Rehab,Peer,0.50,01/02/2020,\n");
        }
        return StaffFile.upload(text.toString(), "2021-06-02");
    }

    private String problems() {
        return register.text(
                lead,
                """
                SELECT string_agg(row_number || ': ' || message, ', ' ORDER BY row_number) AS answer
                  FROM import_problem WHERE :day = ''
                """,
                "");
    }
}
