package alongside.workforce.home;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.TestTrusts;
import alongside.tenants.HomePart;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.lines.LineDraft;
import alongside.workforce.lines.LineKind;
import alongside.workforce.lines.Lines;
import alongside.workforce.preceptorships.PreceptorshipDraft;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import alongside.workforce.supervision.Board;
import alongside.workforce.supervision.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SupportAtHomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final Members MEMBERS = new Members(TestMembers::of);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aManagerIsRemindedOfThoseTheyManageAndOfThoseTheyAccompanyAlone() {
        var register = new TestRegister(TRUSTS, NORTHMOOR);
        var post =
                register.post(
                        register.role("Peer support worker"), register.service("Perinatal"), "3");
        var mine = register.person("Ines", "Castell");
        var assignment = register.employ(mine, post, "22.5", "2025-11-01", "");
        register.employ(register.person("Owen", "Ames"), post, "15", "2025-11-01", "");
        var manager = TestMembers.actor(MANAGER);
        var account = MANAGER.account().toString();
        new Lines(TRUSTS.tenants(), MEMBERS)
                .set(
                        TestMembers.actor(LEAD),
                        assignment,
                        LineKind.LINE_MANAGER,
                        1,
                        new LineDraft("2025-11-01", account));
        var preceptorships = new Preceptorships(TRUSTS.tenants(), MEMBERS);
        var draft = new PreceptorshipDraft(assignment.toString(), account, List.of());
        preceptorships.begin(manager, draft, TODAY);
        var board = new Board(TRUSTS.tenants());
        var home = new SupportAtHome(board, preceptorships);

        assertThat(home.toDo(manager, TODAY))
                .extracting(HomePart.ToDo::text)
                .containsExactly(
                        "Hold supervision with Ines Castell",
                        "Complete the preceptorship of Ines Castell");
        assertThat(home.toDo(TestMembers.actor(OTHER_MANAGER), TODAY)).isEmpty();
        assertThat(home.toDo(TestMembers.actor(PEER), TODAY)).isEmpty();
        var own =
                new Selection(
                        TODAY,
                        State.OPEN,
                        "",
                        Slice.WHOLE,
                        Sort.NAME,
                        Map.of("whose", "mine"),
                        null);
        assertThat(board.all(manager, own, Span.everything()).rows())
                .extracting(Due::personName)
                .containsOnly("Ines Castell")
                .hasSize(3);
    }
}
