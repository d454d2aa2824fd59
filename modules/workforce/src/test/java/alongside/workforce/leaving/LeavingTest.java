package alongside.workforce.leaving;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.ADMIN;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_MANAGER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.tenants.HomePart;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.lines.LineDraft;
import alongside.workforce.lines.LineKind;
import alongside.workforce.lines.Lines;
import alongside.workforce.register.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Members members = new Members(TestMembers::of);
    private final Leavings leavings = new Leavings(trusts.tenants(), members);
    private final Assignments assignments = new Assignments(trusts.tenants());
    private final alongside.identity.members.Members identity =
            new alongside.identity.members.Members(trusts.platform(), Clock.systemUTC());
    private final AccessEnds ends =
            new AccessEnds(trusts.tenants(), trusts.platform(), identity::until);
    private final Actor lead = TestMembers.actor(LEAD);
    private final Actor manager = TestMembers.actor(MANAGER);
    private final UUID post =
            register.post(register.role("Peer support worker"), register.service("Crisis"), "3");
    private final UUID person = register.person("Priya", "Nair");
    private final UUID assignment = register.employ(person, post, "22.5", "2025-02-01", "");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void theTrustsListBeginsWithTheLastDayAndFollowsIt() {
        managedBy(MANAGER);
        assertThatThrownBy(() -> leavings.find(lead, assignment))
                .isInstanceOf(Refusal.NotFound.class);
        leave(LAST);
        var file = leavings.find(lead, assignment);
        assertThat(file.tasks())
                .extracting(task -> task.name() + ", " + task.by() + ", " + task.dueOn())
                .containsExactly(
                        "Hand over supervision, Idris Farrow, 2026-09-16",
                        "Close or move the preceptorship, Programme lead, 2026-09-16",
                        "Hold the exit conversation and record where they go, Idris Farrow,"
                                + " 2026-09-23",
                        "Tell them to download their reflections, Idris Farrow, 2026-09-23",
                        "Return equipment, Idris Farrow, 2026-09-30");
        var first = file.tasks().getFirst().id();
        var done = leavings.complete(manager, assignment, first, TODAY);
        assertThat(done.leaving().progress()).isEqualTo("1 of 5");
        assertThat(done.tasks().getFirst().doneBy()).isEqualTo("Idris Farrow");

        leave(LAST.plusDays(7));
        assertThat(leavings.find(lead, assignment).tasks().get(1).dueOn())
                .isEqualTo(LocalDate.of(2026, 9, 23));
        leave(null);
        assertThatThrownBy(() -> leavings.find(lead, assignment))
                .isInstanceOf(Refusal.NotFound.class);
        leave(LAST);
        assertThat(leavings.find(lead, assignment).leaving().progress()).isEqualTo("1 of 5");
        assertThat(leavings.reopen(manager, assignment, first).leaving().doneCount()).isZero();
    }

    @Test
    void accessEndsOnTheLastDayHereAndNowhereElseAndComesBackIfTheLeavingDoes() {
        link(PEER);
        member(NORTHMOOR, PEER, Role.PEER_SUPPORT_WORKER);
        member(FENBRIDGE, PEER, Role.PEER_SUPPORT_WORKER);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isNull();

        leave(LAST);
        ends.settle(NORTHMOOR, TODAY);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isEqualTo(LAST);
        assertThat(until(FENBRIDGE, PEER)).isNull();
        assertThat(ends.endOf(TestMembers.actor(PEER))).contains(LAST);
        assertThat(leavings.find(lead, assignment).leaving().accessEndsOn()).isEqualTo(LAST);

        leave(LAST.plusDays(7));
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isEqualTo(LAST.plusDays(7));
        leave(null);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isNull();
        assertThat(ends.endOf(TestMembers.actor(PEER))).isEmpty();
    }

    @Test
    void anotherAssignmentKeepsAccessAndWhoeverIsLetInAgainStays() {
        link(PEER);
        member(NORTHMOOR, PEER, Role.PEER_SUPPORT_WORKER);
        var other = register.employ(person, post, "7.5", "2025-03-01", "");
        leave(LAST);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isNull();

        assignments.leave(lead, other, 1, LAST);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isEqualTo(LAST);
        letInAgain(PEER);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isNull();
    }

    @Test
    void theOnlyTrustAdminKeepsAccessUntilThereIsAnother() {
        link(PEER);
        member(NORTHMOOR, PEER, Role.TRUST_ADMIN);
        leave(LAST);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isNull();
        assertThat(leavings.find(lead, assignment).leaving().onlyAdmin()).isTrue();
        member(NORTHMOOR, ADMIN, Role.TRUST_ADMIN);
        ends.settle(NORTHMOOR, TODAY);
        assertThat(until(NORTHMOOR, PEER)).isEqualTo(LAST);
        assertThat(leavings.find(lead, assignment).leaving().onlyAdmin()).isFalse();
    }

    @Test
    void whatIsDueIsOnTheHomePageOfWhoeverDoesItAndOfWhoeverLeaves() {
        managedBy(MANAGER);
        link(PEER);
        member(NORTHMOOR, PEER, Role.PEER_SUPPORT_WORKER);
        leave(LAST);
        ends.settle(NORTHMOOR, TODAY);
        var home = new LeavingAtHome(leavings, ends);
        assertThat(home.toDo(manager, TODAY)).isEmpty();
        var due = LocalDate.of(2026, 9, 16);
        assertThat(home.toDo(manager, due))
                .extracting(HomePart.ToDo::text)
                .containsExactly(
                        "Hand over supervision: Priya Nair",
                        "Hold the exit conversation and record where they go: Priya Nair",
                        "Tell them to download their reflections: Priya Nair");
        assertThat(home.toDo(lead, due))
                .extracting(HomePart.ToDo::text)
                .containsExactly("Close or move the preceptorship: Priya Nair");
        assertThat(home.toDo(TestMembers.actor(OTHER_MANAGER), due)).isEmpty();
        assertThat(home.toDo(TestMembers.actor(PEER), due))
                .extracting(HomePart.ToDo::why)
                .containsExactly("Your access ends at the end of 30 September 2026");

        var file = leavings.find(lead, assignment);
        var named = new LeavingTaskDraft(OTHER_MANAGER.account().toString(), "2026-09-17");
        var first = file.tasks().getFirst().id();
        leavings.change(lead, assignment, first, file.leaving().version(), named);
        assertThat(home.toDo(TestMembers.actor(OTHER_MANAGER), due)).hasSize(1);
        assertThat(home.toDo(manager, due)).hasSize(2);
    }

    @Test
    void aStaffFileThatEndsAnAssignmentBeginsAListAndOldLeaversHaveNone() {
        var filed = register.employ(person, post, "15", "2025-02-01", "2026-08-31");
        var old = register.employ(person, post, "15", "2019-02-01", "2020-08-31");
        ends.settle(NORTHMOOR, TODAY);
        assertThat(leavings.find(lead, filed).tasks()).hasSize(5);
        assertThatThrownBy(() -> leavings.find(lead, old)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aTrustKeepsItsOwnListAndListsThatHaveBegunKeepTheirs() {
        leave(LAST);
        var steps = new LeavingSteps(trusts.tenants());
        var first = steps.all(lead).getFirst();
        steps.remove(lead, first.id());
        steps.add(lead, new LeavingStepDraft("Say thank you", "programme_lead", "1"));
        assertThat(leavings.find(lead, assignment).tasks().getFirst().name())
                .isEqualTo("Hand over supervision");
        var next = register.employ(person, post, "15", "2025-05-01", "");
        assignments.leave(lead, next, 1, LAST);
        assertThat(leavings.find(lead, next).tasks().getLast().name()).isEqualTo("Say thank you");
        assertThatThrownBy(() -> steps.add(lead, new LeavingStepDraft("", "nobody", "-1")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("name", "who", "days_before"));
        assertThatThrownBy(() -> steps.remove(manager, first.id()))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourAndAViewerDoNothingHere() {
        leave(LAST);
        var task = leavings.find(lead, assignment).tasks().getFirst().id();
        var neighbour = TestMembers.neighbour();
        assertThatThrownBy(() -> leavings.find(neighbour, assignment))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> leavings.complete(neighbour, assignment, task, TODAY))
                .isInstanceOf(Refusal.NotFound.class);
        var viewer = TestMembers.actor(VIEWER);
        assertThatThrownBy(() -> leavings.complete(viewer, assignment, task, TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private void leave(@Nullable LocalDate day) {
        var now = assignments.find(lead, assignment, TODAY);
        assignments.leave(lead, assignment, now.version(), day);
    }

    private void managedBy(Member member) {
        new Lines(trusts.tenants(), members)
                .set(
                        lead,
                        assignment,
                        LineKind.LINE_MANAGER,
                        1,
                        new LineDraft("2025-02-01", member.account().toString()));
    }

    private void link(Member member) {
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO person_account (person_id, account, name)
                                                VALUES (CAST(:person AS uuid),
                                                        CAST(:account AS uuid), :name)
                                                """)
                                        .addParam("person", person.toString())
                                        .addParam("account", member.account().toString())
                                        .addParam("name", member.name())
                                        .execute());
    }

    private void member(TrustId trust, Member member, Role role) {
        trusts.platform()
                .in(db -> {
                    db.dml(
                                    """
                                    INSERT INTO person (id, subject, name, email, email_verified)
                                    VALUES (CAST(:id AS uuid), :name, :name,
                                            CAST(:id AS text) || '@northmoor.example', true)
                                    ON CONFLICT DO NOTHING
                                    """)
                            .addParam("id", member.account().toString())
                            .addParam("name", member.name())
                            .execute();
                    return db.dml(
                                    """
                                    INSERT INTO membership (trust, person, roles)
                                    VALUES (:trust, CAST(:id AS uuid), :roles)
                                    """)
                            .addParam("trust", trust.value())
                            .addParam("id", member.account().toString())
                            .addParam("roles", List.of(role.key()).toArray(new String[0]))
                            .execute();
                });
    }

    private void letInAgain(Member member) {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        UPDATE membership SET valid_until = NULL
                                         WHERE person = CAST(:id AS uuid)
                                        """)
                                .addParam("id", member.account().toString())
                                .execute());
    }

    private @Nullable LocalDate until(TrustId trust, Member member) {
        return trusts.platform()
                .in(db ->
                        db.get(
                                        """
                                        SELECT COALESCE(CAST(valid_until AS text), '') AS day
                                          FROM membership
                                         WHERE trust = :trust AND person = CAST(:id AS uuid)
                                        """)
                                .addParam("trust", trust.value())
                                .addParam("id", member.account().toString())
                                .execute()
                                .map(row -> row.column("day").get(String.class))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)
                                .orElse(null));
    }
}
