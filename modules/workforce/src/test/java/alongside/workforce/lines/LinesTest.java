package alongside.workforce.lines;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.lines.LineKind.LINE_MANAGER;
import static alongside.workforce.lines.LineKind.PROFESSIONAL_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.people.Change;
import alongside.workforce.people.People;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final TestRegister REGISTER = new TestRegister(TRUSTS, NORTHMOOR);
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Lines lines = new Lines(TRUSTS.tenants(), MEMBERS);
    private final Actor lead = TestMembers.actor(LEAD);
    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID assignment = REGISTER.employ(person, POST, "22.5", "2026-02-01", "");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aPeerSupportWorkerHasALineManagerAndAProfessionalLead() {
        set(LINE_MANAGER, 1, "2026-02-01", MANAGER);
        var found = set(PROFESSIONAL_LEAD, 2, "2026-03-01", LEAD);
        assertThat(names(found, LINE_MANAGER)).isEqualTo("Idris Farrow from 1 February 2026");
        assertThat(names(found, PROFESSIONAL_LEAD)).isEqualTo("Rosa Whitlock from 1 March 2026");
    }

    @Test
    void aNewManagerLeavesEarlierDaysAsTheyWere() {
        set(LINE_MANAGER, 1, "2026-02-01", MANAGER);
        var found = set(LINE_MANAGER, 2, "2026-06-01", OTHER_MANAGER);
        assertThat(on(found, "2026-05-31")).isEqualTo("Idris Farrow");
        assertThat(on(found, "2026-06-01")).isEqualTo("Helen Marsh");
        var between = set(LINE_MANAGER, 3, "2026-04-01", LEAD);
        assertThat(on(between, "2026-03-31")).isEqualTo("Idris Farrow");
        assertThat(on(between, "2026-05-31")).isEqualTo("Rosa Whitlock");
        assertThat(on(between, "2026-06-01")).isEqualTo("Helen Marsh");
        var nobody = set(LINE_MANAGER, 4, "2026-06-01", null);
        assertThat(on(nobody, "2026-06-01")).isEmpty();
        assertThat(on(nobody, "2026-05-31")).isEqualTo("Rosa Whitlock");
    }

    @Test
    void theHistoryOfThePersonTellsWhoManagedThemAndWhoSaidSo() {
        set(LINE_MANAGER, 1, "2026-02-01", MANAGER);
        set(LINE_MANAGER, 2, "2026-06-01", OTHER_MANAGER);
        var history =
                new People(TRUSTS.tenants())
                        .file(lead, person, LocalDate.of(2026, 11, 23))
                        .history();
        assertThat(history)
                .filteredOn(change -> change.what().equals("Line manager"))
                .extracting(Change::before, Change::after, Change::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Idris Farrow", "Helen Marsh", "Rosa Whitlock"),
                        org.assertj.core.groups.Tuple.tuple(
                                "None", "Idris Farrow", "Rosa Whitlock"));
    }

    @Test
    void onlyMembersOfTheTrustCanBeNamedAndNobodyManagesThemself() {
        assertThatThrownBy(() -> set(LINE_MANAGER, 1, "2026-02-01", TestMembers.NEIGHBOUR))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("member_id"));
        assertThatThrownBy(() -> set(LINE_MANAGER, 1, "2026-01-31", MANAGER))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("from"));
        new Accounts(TRUSTS.tenants(), MEMBERS).link(lead, person, 1, PEER.account().toString());
        assertThatThrownBy(() -> set(LINE_MANAGER, 1, "2026-02-01", PEER))
                .isInstanceOf(Refusal.Invalid.class);
        new Accounts(TRUSTS.tenants(), MEMBERS).link(lead, person, 2, null);
    }

    @Test
    void theSecondOfTwoIsRefusedAsStaleAndAManagerMayNotChangeLines() {
        set(LINE_MANAGER, 1, "2026-02-01", MANAGER);
        assertThatThrownBy(() -> set(LINE_MANAGER, 1, "2026-02-01", LEAD))
                .isInstanceOf(Refusal.Stale.class);
        var draft = new LineDraft("2026-02-01", "");
        assertThatThrownBy(() ->
                        lines.set(TestMembers.actor(MANAGER), assignment, LINE_MANAGER, 2, draft))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourFindsNoLinesOfOurs() {
        set(LINE_MANAGER, 1, "2026-02-01", MANAGER);
        assertThatThrownBy(() -> lines.find(TestMembers.neighbour(), assignment))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private Lines.Found set(
            LineKind kind,
            long version,
            String from,
            @org.jspecify.annotations.Nullable Member member) {
        var account = member == null ? "" : member.account().toString();
        return lines.set(lead, assignment, kind, version, new LineDraft(from, account));
    }

    private static String names(Lines.Found found, LineKind kind) {
        return LineTable.words(found.of(kind));
    }

    private static String on(Lines.Found found, String day) {
        return found.of(LINE_MANAGER).stream()
                .filter(line -> line.holdsOn(LocalDate.parse(day)))
                .map(Line::name)
                .reduce("", String::concat);
    }
}
