package alongside.workforce.supports;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.preceptorships.PreceptorshipDraft;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SupportsTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final TestRegister REGISTER = new TestRegister(TRUSTS, NORTHMOOR);
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");
    private static final LocalDate START = LocalDate.of(2026, 2, 1);
    private static final LocalDate MONTH_3 = LocalDate.of(2026, 4, 15);
    private static final LocalDate MONTH_14 = LocalDate.of(2027, 3, 15);
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Supports supports = new Supports(TRUSTS.tenants());
    private final Preceptorships preceptorships = new Preceptorships(TRUSTS.tenants(), MEMBERS);
    private final Actor manager = TestMembers.actor(MANAGER);
    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID assignment = REGISTER.employ(person, POST, "22.5", "2026-02-01", "");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aPersonInMonth3ShowsFiveSupportsAndInMonth14Four() {
        var made = begin();
        assertThat(kinds(MONTH_3))
                .containsExactly(
                        "preceptorship", "group", "managerial", "reflective_practice", "forum");
        preceptorships.signOff(
                manager, made, 1, LocalDate.of(2027, 1, 29), LocalDate.of(2027, 1, 29));
        assertThat(kinds(MONTH_14))
                .containsExactly("group", "managerial", "reflective_practice", "forum");
    }

    @Test
    void aPreceptorshipThatNobodySignedOffStaysUntilSomebodyDoes() {
        begin();
        assertThat(status(MONTH_14)).isEqualTo("overdue");
    }

    @Test
    void aPersonForWhomNobodyMadeOneIsShownSoInTheirFirstYearOnly() {
        assertThat(status(MONTH_3)).isEqualTo("not_made");
        assertThat(kinds(MONTH_14)).hasSize(4);
    }

    @Test
    void theForumIsShownWithoutFigures() {
        var forum = supports.find(manager, person, MONTH_3).supports().getLast();
        assertThat(forum.standard()).isEqualTo("Comes from the forums page");
        assertThat(forum.lastOn()).isNull();
        assertThat(forum.dueOn()).isNull();
        assertThat(forum.status()).isNull();
    }

    @Test
    void somebodyWhoIsNotInPostHasNone() {
        assertThat(kinds(START.minusDays(1))).isEmpty();
    }

    @Test
    void thePersonSeesTheirOwnAndNobodyElses() {
        var peer = TestMembers.actor(PEER);
        assertThat(supports.own(peer, MONTH_3)).isEmpty();
        assertThatThrownBy(() -> supports.find(peer, person, MONTH_3))
                .isInstanceOf(Refusal.Forbidden.class);
        var accounts = new Accounts(TRUSTS.tenants(), MEMBERS);
        var lead = TestMembers.actor(LEAD);
        accounts.link(lead, person, 1, PEER.account().toString());
        assertThat(supports.find(peer, person, MONTH_3).supports()).hasSize(5);
        assertThat(supports.own(peer, MONTH_3).orElseThrow().personId()).isEqualTo(person);
        accounts.link(lead, person, 2, null);
    }

    @Test
    void aNeighbourFindsNoneOfOurs() {
        assertThatThrownBy(() -> supports.find(TestMembers.neighbour(), person, MONTH_3))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private UUID begin() {
        var draft = new PreceptorshipDraft(assignment.toString(), "", List.of());
        return preceptorships.begin(manager, draft, START).preceptorship().id();
    }

    private List<String> kinds(LocalDate asAt) {
        return supports.find(manager, person, asAt).supports().stream().map(Support::kind).toList();
    }

    private String status(LocalDate asAt) {
        return supports.find(manager, person, asAt).supports().stream()
                .filter(support -> support.kind().equals("preceptorship"))
                .map(support -> String.valueOf(support.status()))
                .findFirst()
                .orElse("none");
    }
}
