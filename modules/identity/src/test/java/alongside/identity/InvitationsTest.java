package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.identity.members.Colleague;
import alongside.identity.members.InvitationDraft;
import alongside.identity.members.Invitations;
import alongside.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationsTest {
    private final TestTeam team = new TestTeam();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void anInvitedPersonIsPendingUntilTheyComeWithThatAddress() {
        team.invitations.invite(team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        assertThat(team.named("Priya Shah").status()).isEqualTo(Colleague.Status.PENDING);

        team.arrives("priya", "Priya@Northmoor.example", true);
        var priya = team.named("priya");
        assertThat(priya.status()).isEqualTo(Colleague.Status.ACTIVE);
        assertThat(priya.roles()).containsExactly(LINE_MANAGER);
        assertThat(team.members.all(team.rosa)).hasSize(2);
    }

    @Test
    void anAddressThatIsNotProvedOrNotTheSameOpensNothing() {
        team.invitations.invite(team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        team.arrives("mallory", "priya@northmoor.example", false);
        team.arrives("other", "priya.shah@northmoor.example", true);
        team.arrives("plus", "priya+x@northmoor.example", true);
        assertThat(team.members.all(team.rosa)).hasSize(2);
        assertThat(team.named("Priya Shah").member()).isFalse();
    }

    @Test
    void anInvitationIsGoodOnce() {
        team.invitations.invite(team.rosa, TestTeam.draft("priya@northmoor.example", TRUST_ADMIN));
        var priya = team.arrives("priya", "priya@northmoor.example", true);
        team.members.remove(team.rosa, priya.id());
        team.arrives("priya", "priya@northmoor.example", true);
        assertThat(team.members.all(team.rosa)).hasSize(1);
    }

    @Test
    void anInvitationEndsAfterTwoWeeksAndCanBeSentAgain() {
        var past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-15));
        var id =
                new Invitations(team.trusts.platform(), team.settings, past)
                        .invite(team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        assertThat(team.named("Priya Shah").status()).isEqualTo(Colleague.Status.EXPIRED);
        team.arrives("priya", "priya@northmoor.example", true);
        assertThat(team.named("Priya Shah").member()).isFalse();

        team.invitations.sendAgain(team.rosa, id);
        assertThat(team.named("Priya Shah").status()).isEqualTo(Colleague.Status.PENDING);
        team.arrives("priya", "priya@northmoor.example", true);
        assertThat(team.named("priya").member()).isTrue();
    }

    @Test
    void aRevokedInvitationOpensNothingAndCannotBeSentAgain() {
        var id =
                team.invitations.invite(
                        team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        team.invitations.revoke(team.rosa, id);
        team.arrives("priya", "priya@northmoor.example", true);
        assertThat(team.members.all(team.rosa)).hasSize(1);
        assertThatThrownBy(() -> team.invitations.sendAgain(team.rosa, id))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> team.invitations.revoke(team.rosa, id))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobodyIsInvitedTwiceAndNoMemberIsInvited() {
        team.invitations.invite(team.rosa, TestTeam.draft("priya@northmoor.example", LINE_MANAGER));
        assertThatThrownBy(() ->
                        team.invitations.invite(
                                team.rosa, TestTeam.draft("PRIYA@northmoor.example", TRUST_ADMIN)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("invited already");
        assertThatThrownBy(() ->
                        team.invitations.invite(
                                team.rosa, TestTeam.draft("rosa@northmoor.example", TRUST_ADMIN)))
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
        assertThatThrownBy(() ->
                        team.invitations.invite(team.rosa, TestTeam.draft(email, LINE_MANAGER)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("email"));
    }

    @Test
    void aNameOfTwoLinesAndRolesOfThePlatformAreRefused() {
        var bad =
                new InvitationDraft(
                        "Priya\nShah", "p@northmoor.example", List.of("platform_operator"));
        assertThatThrownBy(() -> team.invitations.invite(team.rosa, bad))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("name", "roles"));
        assertThatThrownBy(() ->
                        team.members.change(
                                team.rosa,
                                team.rosa.person(),
                                List.of("trust_admin", "platform_operator"),
                                1))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void theFirstAdminsAreInvitedOnceHoweverOftenItIsAsked() {
        for (int i = 0; i < 3; i++) {
            team.invitations.inviteAdmin(FENBRIDGE, "Ada Fen", "ada@fenbridge.example");
        }
        assertThat(mailsWaiting()).isEqualTo(1);
        team.arrives("ada", "ada@fenbridge.example", true);
        team.invitations.inviteAdmin(FENBRIDGE, "Ada Fen", "ada@fenbridge.example");
        assertThat(mailsWaiting()).isEqualTo(1);
    }

    private long mailsWaiting() {
        return team.trusts
                .platform()
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
}
