package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.members.Colleague;
import alongside.kernel.Actor;
import alongside.kernel.AuditCopies;
import alongside.kernel.Db;
import alongside.kernel.Jobs;
import alongside.kernel.Refusal;
import alongside.testing.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(50);

    private final TestTeam team = new TestTeam();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theLastAdminCanNeitherLeaveNorStepDown() {
        assertThatThrownBy(() -> team.members.remove(team.rosa, team.rosa.person()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() ->
                        team.members.change(
                                team.rosa, team.rosa.person(), List.of("line_manager"), 1))
                .isInstanceOf(Refusal.Conflict.class);
        team.member("piotr", NORTHMOOR, TRUST_ADMIN);
        team.members.remove(team.rosa, team.rosa.person());
        assertThat(team.members.all(team.rosa))
                .extracting(Colleague::name)
                .containsExactly("piotr");
    }

    @Test
    void theLastAdminStaysWhenTheyLeaveUntilThereIsAnother() {
        var day = LocalDate.of(2030, 3, 31);
        var rosa = team.rosa.person();
        assertThat(team.members.until(NORTHMOOR, rosa, day, null)).isFalse();
        var piotr = team.member("piotr", NORTHMOOR, TRUST_ADMIN);
        assertThat(team.members.until(NORTHMOOR, rosa, day, null)).isTrue();
        assertThat(team.members.until(NORTHMOOR, piotr.person(), day, null)).isFalse();
        assertThatThrownBy(() -> team.members.remove(team.rosa, piotr.person()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void twoAdminsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        var piotr = team.member("piotr", NORTHMOOR, TRUST_ADMIN);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> first = () -> removes(team.rosa, piotr);
            Callable<Boolean> second = () -> removes(piotr, team.rosa);
            var won = 0;
            for (var done : both.invokeAll(List.of(first, second))) {
                won += done.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(team.members.all(team.rosa)).hasSize(1);
    }

    @Test
    void aChangeOfRolesThatSomebodyElseMadeMeanwhileIsNotOverwritten() {
        var piotr = team.member("piotr", NORTHMOOR, LINE_MANAGER);
        team.members.change(team.rosa, piotr.person(), List.of("programme_lead"), 1);
        assertThatThrownBy(() ->
                        team.members.change(team.rosa, piotr.person(), List.of("trust_admin"), 1))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(team.named("piotr").roles()).containsExactly(PROGRAMME_LEAD);
    }

    @Test
    void onlyATrustAdminChangesMembers() {
        var piotr = team.member("piotr", NORTHMOOR, LINE_MANAGER);
        assertThatThrownBy(() -> team.members.all(piotr)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> team.members.remove(piotr, team.rosa.person()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(
                        () -> team.members.change(piotr, piotr.person(), List.of("trust_admin"), 1))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() ->
                        team.invitations.invite(piotr, TestTeam.draft("x@y.example", TRUST_ADMIN)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCanNeitherSeeNorChangeOurMembersAndInvitations() {
        var id =
                team.invitations.invite(
                        team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        var neighbour = team.member("abara", FENBRIDGE, TRUST_ADMIN);
        assertThat(team.members.all(neighbour))
                .extracting(Colleague::name)
                .containsExactly("abara");
        for (var ours : List.of(team.rosa.person(), id)) {
            assertThatThrownBy(() -> team.members.find(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> team.members.remove(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(
                            () -> team.members.change(neighbour, ours, List.of("trust_admin"), 1))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> team.invitations.sendAgain(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> team.invitations.revoke(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(team.members.all(team.rosa)).hasSize(2);
    }

    @Test
    void anotherHatShowsInNoTrust() {
        var person = team.ensure("twohats");
        team.grant(person, NORTHMOOR, LINE_MANAGER);
        team.grant(person, FENBRIDGE, PROGRAMME_LEAD);
        assertThat(team.named("twohats").roles()).containsExactly(LINE_MANAGER);
        team.members.remove(team.rosa, person.id());
        var neighbour = team.member("abara", FENBRIDGE, TRUST_ADMIN);
        assertThat(team.members.find(neighbour, person.id()).roles())
                .containsExactly(PROGRAMME_LEAD);
    }

    @Test
    void everyChangeIsInThePlatformsLogAndInTheTrustsOwn() {
        var piotr = team.member("piotr", NORTHMOOR, LINE_MANAGER);
        team.members.change(team.rosa, piotr.person(), List.of("programme_lead"), 1);
        team.members.remove(team.rosa, piotr.person());
        var id = team.invitations.invite(team.rosa, TestTeam.draft("priya@x.example", READ_ONLY));
        team.invitations.sendAgain(team.rosa, id);
        team.invitations.revoke(team.rosa, id);
        var expected =
                List.of(
                        "Alongside: member added,  > rosa trust_admin",
                        "Alongside: member added,  > piotr line_manager",
                        "rosa: member changed, piotr line_manager > piotr programme_lead",
                        "rosa: member removed, piotr programme_lead > ",
                        "rosa: member invited,  > Priya Shah read_only",
                        "rosa: invitation resent,  > Priya Shah read_only",
                        "rosa: invitation revoked, Priya Shah read_only > ");
        assertThat(team.trusts.platform().in(MembersTest::log)).containsExactlyElementsOf(expected);
        try (var jobs = new Jobs(team.trusts.pool(), team.trusts.platform(), Clock.systemUTC())) {
            new AuditCopies(team.trusts.platform(), team.trusts.tenants()).receive(jobs);
            jobs.on("identity.invitation", mail -> {}).on("identity.departure", gone -> {}).start();
            assertThat(Pause.until(() -> copies().size() == 7, LIMIT, STEP)).isTrue();
        }
        assertThat(copies()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> copies() {
        return team.trusts.tenants().in(NORTHMOOR, MembersTest::log);
    }

    private static List<String> log(Db db) {
        return db.query(
                        """
                        SELECT actor_name || ': ' || action || ', '
                               || coalesce((before ->> 'name') || ' ' || (before #>> '{roles,0}'), '')
                               || ' > '
                               || coalesce((after ->> 'name') || ' ' || (after #>> '{roles,0}'), '')
                               AS entry
                          FROM audit_entry
                         ORDER BY id
                        """)
                .execute()
                .map(row -> row.column("entry").get(String.class))
                .toList();
    }

    private boolean removes(Actor actor, Actor other) {
        try {
            team.members.remove(actor, other.person());
            return true;
        } catch (Refusal.Conflict e) {
            return false;
        }
    }
}
