package alongside.workforce.preceptorships;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import alongside.workforce.standards.StandardsDraft;
import alongside.workforce.standards.SupportStandards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PreceptorshipsTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final TestRegister REGISTER = new TestRegister(TRUSTS, NORTHMOOR);
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");
    private static final LocalDate START = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Preceptorships preceptorships = new Preceptorships(TRUSTS.tenants(), MEMBERS);
    private final Actor manager = TestMembers.actor(MANAGER);
    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID assignment = REGISTER.employ(person, POST, "22.5", "2026-02-01", "");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void startOn1February2026IsDueOn31January2027AndOverdueFrom1February2027() {
        var made = begin().preceptorship();
        assertThat(made.startsOn()).isEqualTo(START);
        assertThat(made.dueOn()).isEqualTo(DUE);
        assertThat(overdue(DUE)).isEmpty();
        assertThat(overdue(DUE.plusDays(1))).containsExactly(made.id());
    }

    @Test
    void anAbsenceExtendsItWithAReason() {
        var made = begin().preceptorship();
        var draft = new ExtensionDraft("30", "Parental leave");
        var extended = preceptorships.extend(manager, made.id(), 1, draft, START.plusMonths(4));
        assertThat(extended.preceptorship().dueOn()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(extended.extensions())
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("Parental leave"))
                .satisfies(e -> assertThat(e.recordedBy()).isEqualTo("Idris Farrow"));
        assertThat(extended.review(6).dueOn()).isEqualTo(LocalDate.of(2026, 8, 30));
        assertThat(overdue(DUE.plusDays(1))).doesNotContain(made.id());
        assertThatThrownBy(() ->
                        preceptorships.extend(
                                manager, made.id(), 2, new ExtensionDraft("0", " "), START))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("days", "reason"));
        var back =
                preceptorships.withdraw(
                        manager, made.id(), 2, extended.extensions().getFirst().id(), DUE);
        assertThat(back.preceptorship().dueOn()).isEqualTo(DUE);
    }

    @Test
    void reviewsAreHeldAfter3And6And12Months() {
        var made = begin();
        assertThat(made.reviews())
                .extracting(PreceptorshipFile.Review::month, PreceptorshipFile.Review::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, LocalDate.of(2026, 4, 30)),
                        org.assertj.core.groups.Tuple.tuple(6, LocalDate.of(2026, 7, 31)),
                        org.assertj.core.groups.Tuple.tuple(12, DUE));
        var id = made.preceptorship().id();
        assertThat(status(id, "2026-04-15")).isEqualTo(Status.ON_COURSE);
        assertThat(status(id, "2026-04-16")).isEqualTo(Status.REVIEW_DUE);
        preceptorships.review(
                manager, id, 1, 3, LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 28));
        assertThat(status(id, "2026-05-05")).isEqualTo(Status.ON_COURSE);
        assertThat(status(id, "2026-04-27")).isEqualTo(Status.REVIEW_DUE);
        assertThatThrownBy(() -> preceptorships.review(manager, id, 2, 5, START, DUE))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> preceptorships.review(manager, id, 2, 6, DUE, DUE.minusDays(1)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void theSignOffSaysByWhomAndWhenAndCanBeTakenBack() {
        var made = begin().preceptorship();
        var signed = preceptorships.signOff(manager, made.id(), 1, DUE, DUE).preceptorship();
        assertThat(signed.status()).isEqualTo(Status.SIGNED_OFF);
        assertThat(signed.signedOffBy()).isEqualTo("Idris Farrow");
        assertThat(signed.signedOffOn()).isEqualTo(DUE);
        assertThat(overdue(DUE.plusDays(1))).doesNotContain(made.id());
        assertThat(status(made.id(), "2026-06-01")).isNotEqualTo(Status.SIGNED_OFF);
        preceptorships.signOff(manager, made.id(), 2, null, DUE);
        assertThat(overdue(DUE.plusDays(1))).contains(made.id());
    }

    @Test
    void theLengthIsASettingOfTheTrustAndThoseBegunKeepTheirs() {
        var before = begin().preceptorship();
        var standards = new SupportStandards(TRUSTS.tenants());
        var lead = TestMembers.actor(LEAD);
        var draft = new StandardsDraft("6", null, null, null);
        standards.change(lead, standards.find(lead).version(), draft);
        var other = REGISTER.employ(REGISTER.person("Owen", "Ames"), POST, "15", "2026-02-01", "");
        var made = begin(other);
        assertThat(made.preceptorship().dueOn()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(made.reviews())
                .extracting(PreceptorshipFile.Review::month)
                .containsExactly(3, 6);
        assertThat(preceptorships.find(manager, before.id(), START).preceptorship().dueOn())
                .isEqualTo(DUE);
        var usual = new StandardsDraft("12", null, null, null);
        standards.change(lead, standards.find(lead).version(), usual);
        assertThatThrownBy(
                        () -> standards.change(lead, 3, new StandardsDraft("99", null, null, null)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void whoeverIsInTheirFirstYearWithoutOneIsListedUntilItIsMade() {
        assertThat(preceptorships.newcomers(manager, LocalDate.of(2026, 3, 1)))
                .extracting(Newcomer::assignmentId)
                .contains(assignment);
        assertThat(preceptorships.newcomers(manager, LocalDate.of(2027, 2, 1)))
                .extracting(Newcomer::assignmentId)
                .doesNotContain(assignment);
        begin();
        assertThat(preceptorships.newcomers(manager, LocalDate.of(2026, 3, 1)))
                .extracting(Newcomer::assignmentId)
                .doesNotContain(assignment);
        assertThatThrownBy(this::begin).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void thePersonSeesTheirOwnAndNoOther() {
        var made = begin().preceptorship();
        var peer = TestMembers.actor(PEER);
        assertThatThrownBy(() -> preceptorships.find(peer, made.id(), START))
                .isInstanceOf(Refusal.Forbidden.class);
        var accounts = new Accounts(TRUSTS.tenants(), MEMBERS);
        var lead = TestMembers.actor(LEAD);
        accounts.link(lead, person, 1, PEER.account().toString());
        assertThat(preceptorships.find(peer, made.id(), START).objectives())
                .containsExactly("Meet every team", "Lead a group");
        accounts.link(lead, person, 2, null);
        assertThatThrownBy(() ->
                        preceptorships.signOff(
                                TestMembers.actor(VIEWER), made.id(), 1, START, START))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourFindsNoPreceptorshipOfOurs() {
        var made = begin().preceptorship();
        assertThatThrownBy(() -> preceptorships.find(TestMembers.neighbour(), made.id(), START))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() ->
                        preceptorships.begin(
                                TestMembers.neighbour(),
                                new PreceptorshipDraft(assignment.toString(), "", List.of()),
                                START))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private PreceptorshipFile begin() {
        return begin(assignment);
    }

    private PreceptorshipFile begin(UUID of) {
        return preceptorships.begin(manager, draft(of), START);
    }

    private static PreceptorshipDraft draft(UUID assignment) {
        return new PreceptorshipDraft(
                assignment.toString(),
                LEAD.account().toString(),
                List.of("Meet every team", " ", "Lead a group "));
    }

    private Status status(UUID id, String asAt) {
        return preceptorships.find(manager, id, LocalDate.parse(asAt)).preceptorship().status();
    }

    private List<UUID> overdue(LocalDate asAt) {
        var selection =
                new Selection(
                        asAt,
                        State.OPEN,
                        "Ines",
                        Slice.WHOLE,
                        Sort.NAME,
                        Map.of("status", "overdue"),
                        null);
        return preceptorships.all(manager, selection, Span.everything()).rows().stream()
                .filter(p -> p.personId().equals(person))
                .map(Preceptorship::id)
                .toList();
    }
}
