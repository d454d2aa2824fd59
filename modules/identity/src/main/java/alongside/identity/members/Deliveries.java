package alongside.identity.members;

import alongside.identity.IdentitySettings;
import alongside.identity.organisations.Accounts;
import alongside.identity.organisations.Organisations;
import alongside.kernel.Jobs;
import alongside.kernel.Mail;
import alongside.kernel.Message;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TrustId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * What invitations and departures mean at Keycloak. Each step looks first what is there, and an
 * e-mail that was handed over is noted by its number, so that doing it again does nothing.
 */
public final class Deliveries {
    private final PlatformDatabase platform;
    private final Organisations organisations;
    private final Accounts accounts;
    private final IdentitySettings settings;
    private final Clock clock;

    public Deliveries(
            PlatformDatabase platform,
            Organisations organisations,
            Accounts accounts,
            IdentitySettings settings,
            Clock clock) {
        this.platform = platform;
        this.organisations = organisations;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    public void receive(Jobs jobs) {
        jobs.on(Invitations.MAIL, this::invite);
        jobs.on(Members.DEPARTURE, this::depart);
    }

    void invite(Message message) {
        var parts = message.ofPlatform().body().split("\n", 2);
        var number = Integer.parseInt(parts[1]);
        platform.in(db -> InvitationQueries.open(db, UUID.fromString(parts[0])))
                .filter(invitation -> invitation.mailsSent() < number)
                .filter(invitation -> invitation.expiresAt().isAfter(clock.instant()))
                .ifPresent(invitation -> invite(invitation, number));
    }

    private void invite(Invitation invitation, int number) {
        var account = accounts.ensure(invitation.email(), invitation.name());
        platform.in(db -> InvitationQueries.knows(db, invitation.id(), account.subject()));
        organisations.addMember(invitation.trust(), account.subject());
        if (!account.inUse()) {
            accounts.invite(
                    account.subject(),
                    invitation.invitedBy(),
                    invitation.trustName(),
                    invitation.privileged(),
                    Duration.between(clock.instant(), invitation.expiresAt()));
        }
        platform.in(db -> {
            if (account.inUse()) {
                mail(invitation).leaveIn(db);
            }
            return InvitationQueries.sent(db, invitation.id(), number);
        });
    }

    /** To people who can log in already: there is nothing for them to set up. */
    private Mail mail(Invitation invitation) {
        return new Mail(
                invitation.email(),
                invitation.invitedBy() + " has invited you to " + invitation.trustName(),
                """
                Hello %s

                %s has invited you to %s on Alongside. You have an account already.

                Log in to join:
                %s

                If you did not expect this, you can ignore this email.

                Alongside
                """
                        .formatted(
                                invitation.name(),
                                invitation.invitedBy(),
                                invitation.trustName(),
                                settings.link("/home")));
    }

    private void depart(Message message) {
        var parts = message.ofPlatform().body().split("\n", 2);
        organisations.removeMember(new TrustId(parts[0]), parts[1]);
    }
}
