package alongside.workforce.supervision;

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
import alongside.workforce.register.By;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final TestRegister REGISTER = new TestRegister(TRUSTS, NORTHMOOR);
    private static final UUID SERVICE = REGISTER.service("Perinatal");
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), SERVICE, "3");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final Sessions sessions = new Sessions(TRUSTS.tenants(), MEMBERS);
    private final Board board = new Board(TRUSTS.tenants());
    private final Actor manager = TestMembers.actor(MANAGER);
    private final UUID person = employ("Ines");

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    private static UUID employ(String name) {
        var person = REGISTER.person(name, "Castell-" + UUID.randomUUID());
        REGISTER.employ(person, POST, "22.5", "2025-02-01", "");
        return person;
    }

    @Test
    void oneGroupSessionWithSixPeopleGivesSixCredits() {
        var six = Stream.of("Ada", "Ben", "Cy", "Dee", "Eli", "Flo").map(SupervisionTest::employ);
        var people = six.toList();
        var session = sessions.record(manager, draft("group", TODAY, people), TODAY);
        assertThat(session.credits()).isEqualTo(6);
        assertThat(people)
                .allSatisfy(id -> {
                    var due = due(id, Kind.GROUP);
                    assertThat(due.credits()).isEqualTo(1);
                    assertThat(due.lastOn()).isEqualTo(TODAY);
                    assertThat(due.status()).isEqualTo(Due.Status.ON_TIME);
                });
    }

    @Test
    void monthlyRuleWithTheLastSession5WeeksAgoIsOverdue() {
        var standards = new SupportStandards(TRUSTS.tenants());
        var lead = TestMembers.actor(LEAD);
        var monthly =
                new StandardsDraft(
                        null, new StandardsDraft.FrequencyDraft("1", "months"), null, null);
        standards.change(lead, standards.find(lead).version(), monthly);
        sessions.record(manager, draft("managerial", TODAY.minusWeeks(5), List.of(person)), TODAY);
        var due = due(person, Kind.MANAGERIAL);
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(due.status()).isEqualTo(Due.Status.OVERDUE);
        var overdue = selection(Map.of("kind", "managerial", "status", "overdue"));
        assertThat(board.all(manager, overdue, Span.everything()).rows())
                .extracting(Due::personId)
                .contains(person);
        var usual =
                new StandardsDraft(
                        null, new StandardsDraft.FrequencyDraft("4", "weeks"), null, null);
        standards.change(lead, standards.find(lead).version(), usual);
    }

    @Test
    void eachKindFollowsItsOwnFrequency() {
        sessions.record(manager, draft("managerial", TODAY, List.of(person)), TODAY);
        assertThat(due(person, Kind.MANAGERIAL).dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
        sessions.record(manager, draft("reflective_practice", TODAY, List.of(person)), TODAY);
        assertThat(due(person, Kind.REFLECTIVE_PRACTICE).dueOn())
                .isEqualTo(LocalDate.of(2026, 12, 23));
        var never = due(person, Kind.GROUP);
        assertThat(never.lastOn()).isNull();
        assertThat(never.dueOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(never.status()).isEqualTo(Due.Status.OVERDUE);
    }

    @Test
    void theBoardOfAnEarlierDateKnowsNothingOfLaterSessions() {
        sessions.record(manager, draft("group", LocalDate.of(2026, 6, 1), List.of(person)), TODAY);
        sessions.record(manager, draft("group", TODAY, List.of(person)), TODAY);
        var june = due(person, Kind.GROUP, LocalDate.of(2026, 6, 30));
        assertThat(june.lastOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(june.status()).isEqualTo(Due.Status.DUE_SOON);
    }

    @Test
    void whatIsWrongIsSaidByField() {
        assertThatThrownBy(() ->
                        sessions.record(
                                manager,
                                new SessionDraft("", "2026-11-24", "1", "", List.of()),
                                TODAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys(
                                                "kind", "held_on", "minutes", "person_ids"));
        var two = draft("managerial", TODAY, List.of(person, employ("Ola")));
        assertThatThrownBy(() -> sessions.record(manager, two, TODAY))
                .isInstanceOf(Refusal.Invalid.class);
        var stranger = draft("group", TODAY, List.of(UUID.randomUUID()));
        assertThatThrownBy(() -> sessions.record(manager, stranger, TODAY))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void dayAndLengthAreCorrectedAndAMistakeIsRemoved() {
        var session = sessions.record(manager, draft("group", TODAY, List.of(person)), TODAY);
        var shorter = new SessionDraft(null, "2026-11-20", "45", null, null);
        var corrected = sessions.correct(manager, session.id(), 1, shorter, TODAY);
        assertThat(corrected.minutes()).isEqualTo(45);
        assertThat(corrected.heldOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> sessions.correct(manager, session.id(), 1, shorter, TODAY))
                .isInstanceOf(Refusal.Stale.class);
        sessions.remove(manager, session.id(), 2);
        assertThatThrownBy(() -> sessions.find(manager, session.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aPeerSupportWorkerSeesTheSessionsTheyAttendedAndNoOther() {
        var session = sessions.record(manager, draft("group", TODAY, List.of(person)), TODAY);
        var other = sessions.record(manager, draft("group", TODAY, List.of(employ("Una"))), TODAY);
        var accounts = new Accounts(TRUSTS.tenants(), MEMBERS);
        var lead = TestMembers.actor(LEAD);
        accounts.link(lead, person, 1, PEER.account().toString());
        var peer = TestMembers.actor(PEER);
        assertThat(sessions.own(peer, TODAY, Span.page(1)).rows())
                .extracting(Session::id)
                .containsExactly(session.id());
        assertThat(sessions.all(peer, selection(Map.of()), null, Span.page(1)).rows())
                .extracting(Session::id)
                .containsExactly(session.id());
        assertThatThrownBy(() -> sessions.find(peer, other.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(
                        () -> sessions.record(peer, draft("group", TODAY, List.of(person)), TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        accounts.link(lead, person, 2, null);
    }

    @Test
    void listsFilterByServiceAndName() {
        var session = sessions.record(manager, draft("group", TODAY, List.of(person)), TODAY);
        var perinatal = Slice.of(By.SERVICE, SERVICE.toString());
        var elsewhere = Slice.of(By.SERVICE, UUID.randomUUID().toString());
        assertThat(ids(perinatal, "Ines")).contains(session.id());
        assertThat(ids(perinatal, "Nobody at all")).isEmpty();
        assertThat(ids(elsewhere, "")).isEmpty();
    }

    @Test
    void aNeighbourFindsNoSessionOfOurs() {
        var session = sessions.record(manager, draft("group", TODAY, List.of(person)), TODAY);
        var neighbour = TestMembers.neighbour();
        assertThatThrownBy(() -> sessions.find(neighbour, session.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(sessions.all(neighbour, selection(Map.of()), null, Span.page(1)).rows())
                .isEmpty();
        assertThat(board.all(neighbour, selection(Map.of()), Span.page(1)).rows()).isEmpty();
        assertThatThrownBy(() -> sessions.remove(TestMembers.actor(VIEWER), session.id(), 1))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private List<UUID> ids(Slice slice, String q) {
        var selection =
                new Selection(TODAY, State.OPEN, q, slice, Sort.NAME, Map.of("kind", ""), null);
        return sessions.all(manager, selection, null, Span.everything()).rows().stream()
                .map(Session::id)
                .toList();
    }

    private Due due(UUID of, Kind kind) {
        return due(of, kind, TODAY);
    }

    private static Due due(UUID of, Kind kind, LocalDate asAt) {
        return TRUSTS.tenants().in(NORTHMOOR, db -> Board.ofPerson(db, of, asAt)).stream()
                .filter(due -> due.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Selection selection(Map<String, String> own) {
        return new Selection(TODAY, State.OPEN, "", Slice.WHOLE, Sort.NAME, own, null);
    }

    private static SessionDraft draft(String kind, LocalDate heldOn, List<UUID> people) {
        return new SessionDraft(
                kind,
                heldOn.toString(),
                "60",
                MANAGER.account().toString(),
                people.stream().map(UUID::toString).toList());
    }
}
