package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.members.Colleague;
import alongside.identity.members.InvitationDraft;
import alongside.identity.members.Invitations;
import alongside.identity.members.Members;
import alongside.identity.people.Account;
import alongside.identity.people.Person;
import alongside.identity.people.PersonQueries;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
    private final TestTrusts trusts = new TestTrusts();
    private final IdentitySettings settings =
            IdentitySettings.of(
                    "http://localhost/realms/alongside",
                    "http://localhost",
                    "http://localhost",
                    "unused",
                    "unused");
    private final Members members = new Members(trusts.platform(), Clock.systemUTC());
    private final Invitations invitations =
            new Invitations(trusts.platform(), settings, Clock.systemUTC());
    private final Actor rosa = member("rosa", NORTHMOOR, TRUST_ADMIN);

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void anInvitedPersonIsPendingUntilTheyComeWithThatAddress() {
        invitations.invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        assertThat(named("Priya Shah").status()).isEqualTo(Colleague.Status.PENDING);

        arrives("priya", "Priya@Northmoor.example", true);
        var priya = named("priya");
        assertThat(priya.status()).isEqualTo(Colleague.Status.ACTIVE);
        assertThat(priya.roles()).containsExactly(LINE_MANAGER);
        assertThat(members.all(rosa)).hasSize(2);
    }

    @Test
    void anAddressThatIsNotProvedOrNotTheSameOpensNothing() {
        invitations.invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        arrives("mallory", "priya@northmoor.example", false);
        arrives("other", "priya.shah@northmoor.example", true);
        arrives("plus", "priya+x@northmoor.example", true);
        assertThat(members.all(rosa)).hasSize(2);
        assertThat(named("Priya Shah").member()).isFalse();
    }

    @Test
    void anInvitationIsGoodOnce() {
        invitations.invite(rosa, draft("priya@northmoor.example", TRUST_ADMIN));
        var priya = arrives("priya", "priya@northmoor.example", true);
        members.remove(rosa, priya.id());
        arrives("priya", "priya@northmoor.example", true);
        assertThat(members.all(rosa)).hasSize(1);
    }

    @Test
    void anInvitationEndsAfterTwoWeeksAndCanBeSentAgain() {
        var past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-15));
        var id =
                new Invitations(trusts.platform(), settings, past)
                        .invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        assertThat(named("Priya Shah").status()).isEqualTo(Colleague.Status.EXPIRED);
        arrives("priya", "priya@northmoor.example", true);
        assertThat(named("Priya Shah").member()).isFalse();

        invitations.sendAgain(rosa, id);
        assertThat(named("Priya Shah").status()).isEqualTo(Colleague.Status.PENDING);
        arrives("priya", "priya@northmoor.example", true);
        assertThat(named("priya").member()).isTrue();
    }

    @Test
    void aRevokedInvitationOpensNothingAndCannotBeSentAgain() {
        var id = invitations.invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        invitations.revoke(rosa, id);
        arrives("priya", "priya@northmoor.example", true);
        assertThat(members.all(rosa)).hasSize(1);
        assertThatThrownBy(() -> invitations.sendAgain(rosa, id))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> invitations.revoke(rosa, id)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobodyIsInvitedTwiceAndNoMemberIsInvited() {
        invitations.invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        assertThatThrownBy(() ->
                        invitations.invite(rosa, draft("PRIYA@northmoor.example", TRUST_ADMIN)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("invited already");
        assertThatThrownBy(() ->
                        invitations.invite(rosa, draft("rosa@northmoor.example", TRUST_ADMIN)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("member already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "priya",
                "priya@",
                "@northmoor.example",
                "priya@northmoor",
                "a b@c.example",
                "priya@northmoor.example, x@y.example",
                "<script>@x.example",
                "a@b@c.example",
                "priya@northmoor.example\nBcc: all@x.example"
            })
    void anAddressThatIsNoneIsRefusedByName(String email) {
        assertThatThrownBy(() -> invitations.invite(rosa, draft(email, LINE_MANAGER)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("email"));
    }

    @Test
    void aNameOfTwoLinesAndRolesOfThePlatformAreRefused() {
        var bad =
                new InvitationDraft(
                        "Priya\nShah", "p@northmoor.example", List.of("platform_operator"));
        assertThatThrownBy(() -> invitations.invite(rosa, bad))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("name", "roles"));
        assertThatThrownBy(() ->
                        members.change(
                                rosa,
                                rosa.person(),
                                List.of("trust_admin", "platform_operator"),
                                1))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void theLastAdminCanNeitherLeaveNorStepDown() {
        assertThatThrownBy(() -> members.remove(rosa, rosa.person()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> members.change(rosa, rosa.person(), List.of("line_manager"), 1))
                .isInstanceOf(Refusal.Conflict.class);
        member("piotr", NORTHMOOR, TRUST_ADMIN);
        members.remove(rosa, rosa.person());
        assertThat(members.all(rosa)).extracting(Colleague::name).containsExactly("piotr");
    }

    @Test
    void twoAdminsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        var piotr = member("piotr", NORTHMOOR, TRUST_ADMIN);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> first = () -> removes(rosa, piotr);
            Callable<Boolean> second = () -> removes(piotr, rosa);
            var won = 0;
            for (var done : both.invokeAll(List.of(first, second))) {
                won += done.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(members.all(rosa)).hasSize(1);
    }

    @Test
    void aChangeOfRolesThatSomebodyElseMadeMeanwhileIsNotOverwritten() {
        var piotr = member("piotr", NORTHMOOR, LINE_MANAGER);
        members.change(rosa, piotr.person(), List.of("programme_lead"), 1);
        assertThatThrownBy(() -> members.change(rosa, piotr.person(), List.of("trust_admin"), 1))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(named("piotr").roles()).containsExactly(PROGRAMME_LEAD);
    }

    @Test
    void onlyATrustAdminChangesMembers() {
        var piotr = member("piotr", NORTHMOOR, LINE_MANAGER);
        assertThatThrownBy(() -> members.all(piotr)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> members.remove(piotr, rosa.person()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> members.change(piotr, piotr.person(), List.of("trust_admin"), 1))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> invitations.invite(piotr, draft("x@y.example", TRUST_ADMIN)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCanNeitherSeeNorChangeOurMembersAndInvitations() {
        var id = invitations.invite(rosa, draft("priya@northmoor.example", LINE_MANAGER));
        var neighbour = member("abara", FENBRIDGE, TRUST_ADMIN);
        assertThat(members.all(neighbour)).extracting(Colleague::name).containsExactly("abara");
        for (var ours : List.of(rosa.person(), id)) {
            assertThatThrownBy(() -> members.find(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> members.remove(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> members.change(neighbour, ours, List.of("trust_admin"), 1))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> invitations.sendAgain(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> invitations.revoke(neighbour, ours))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(members.all(rosa)).hasSize(2);
    }

    @Test
    void anotherHatShowsInNoTrust() {
        var person = ensure("twohats");
        grant(person, NORTHMOOR, LINE_MANAGER);
        grant(person, FENBRIDGE, PROGRAMME_LEAD);
        assertThat(named("twohats").roles()).containsExactly(LINE_MANAGER);
        members.remove(rosa, person.id());
        var neighbour = member("abara", FENBRIDGE, TRUST_ADMIN);
        assertThat(members.find(neighbour, person.id()).roles()).containsExactly(PROGRAMME_LEAD);
    }

    @Test
    void theFirstAdminsAreInvitedOnceHoweverOftenItIsAsked() {
        for (int i = 0; i < 3; i++) {
            invitations.inviteAdmin(FENBRIDGE, "Ada Fen", "ada@fenbridge.example");
        }
        assertThat(mailsWaiting()).isEqualTo(1);
        arrives("ada", "ada@fenbridge.example", true);
        invitations.inviteAdmin(FENBRIDGE, "Ada Fen", "ada@fenbridge.example");
        assertThat(mailsWaiting()).isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditLogWithBeforeAndAfter() {
        var piotr = member("piotr", NORTHMOOR, LINE_MANAGER);
        members.change(rosa, piotr.person(), List.of("programme_lead"), 1);
        var entry =
                trusts.platform()
                        .in(db ->
                                db.get(
                                                """
                                                SELECT actor_name, subject,
                                                       CAST(before AS text) AS before,
                                                       CAST(after AS text) AS after
                                                  FROM audit_entry
                                                 WHERE action = 'roles changed'
                                                """)
                                        .execute()
                                        .orElseThrow());
        assertThat(entry.column("actor_name").get(String.class)).isEqualTo("rosa");
        assertThat(entry.column("before").get(String.class)).contains("line_manager");
        assertThat(entry.column("after").get(String.class)).contains("programme_lead");
    }

    private boolean removes(Actor actor, Actor other) {
        try {
            members.remove(actor, other.person());
            return true;
        } catch (Refusal.Conflict e) {
            return false;
        }
    }

    private long mailsWaiting() {
        return trusts.platform()
                .in(db ->
                        db.get(
                                        """
                                        SELECT count(*) AS n FROM outbox_message
                                         WHERE topic = 'identity.invitation'
                                        """)
                                .execute()
                                .orElseThrow()
                                .column("n")
                                .get(Long.class));
    }

    private Colleague named(String name) {
        return members.all(rosa).stream()
                .filter(colleague -> colleague.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Actor member(String name, TrustId trust, Role... roles) {
        var person = ensure(name);
        grant(person, trust, roles);
        return new Actor(person.id(), name, trust, Set.of(roles));
    }

    private Person ensure(String name) {
        var account = new Account(name, name, name + "@northmoor.example", true);
        return trusts.platform().in(db -> PersonQueries.upsert(db, account));
    }

    private void grant(Person person, TrustId trust, Role... roles) {
        trusts.platform()
                .in(db -> {
                    members.grant(db, trust, person, List.of(roles));
                    return person;
                });
    }

    private Person arrives(String subject, String email, boolean verified) {
        return trusts.platform()
                .in(db -> {
                    var account = new Account(subject, subject, email, verified);
                    var person = PersonQueries.upsert(db, account);
                    invitations.takeUp(db, person);
                    return person;
                });
    }

    private static InvitationDraft draft(String email, Role... roles) {
        return new InvitationDraft(
                "Priya Shah", email, List.of(roles).stream().map(Role::key).toList());
    }
}
