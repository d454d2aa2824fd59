package alongside.identity.members;

import alongside.identity.IdentitySettings;
import alongside.identity.people.Person;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asking people to join a Trust, and letting them in when they come. */
public final class Invitations {
    /** An e-mail is due; the body is the invitation's id and the number of the e-mail. */
    static final String MAIL = "identity.invitation";

    private final PlatformDatabase platform;
    private final IdentitySettings.Lifetimes lifetimes;
    private final Clock clock;

    public Invitations(PlatformDatabase platform, IdentitySettings settings, Clock clock) {
        this.platform = platform;
        this.lifetimes = settings.lifetimes();
        this.clock = clock;
    }

    /** Invites one person with one e-mail; gives the id of the invitation. */
    public UUID invite(Actor actor, InvitationDraft draft) {
        actor.require(Role.TRUST_ADMIN);
        var roles = draft.checked();
        return platform.in(db -> {
            refuseMember(db, actor.trust(), draft.email());
            var id = UUID.randomUUID();
            if (!insert(db, id, actor, actor.trust(), draft, roles)) {
                throw Refusal.invalid(
                        "email",
                        "This person has been invited already. You can send the"
                                + " invitation again from the list of members");
            }
            return id;
        });
    }

    /** The first admins of a new Trust; however often it is asked, each gets one e-mail. */
    public void inviteAdmin(TrustId trust, String name, String email) {
        var draft = new InvitationDraft(name, email, List.of(Role.TRUST_ADMIN.key()));
        var roles = draft.checked();
        platform.in(db ->
                !InvitationQueries.everInvited(db, trust, draft.email())
                        && insert(db, UUID.randomUUID(), Actor.system(trust), trust, draft, roles));
    }

    /** Sends it again, and lets it last as long as a new one. */
    public void sendAgain(Actor actor, UUID id) {
        actor.require(Role.TRUST_ADMIN);
        platform.in(db -> {
            var open = open(db, actor, id);
            var number =
                    InvitationQueries.askAgain(
                                    db, actor.trust(), id, expires().atOffset(ZoneOffset.UTC))
                            .orElseThrow(Refusal::notFound);
            Outbox.send(db, MAIL, id + "\n" + number);
            var after = Members.json(open.name(), open.roles());
            Audit.writeForTrust(db, actor, "invitation resent", subject(id), null, after);
            return number;
        });
    }

    public void revoke(Actor actor, UUID id) {
        actor.require(Role.TRUST_ADMIN);
        platform.in(db -> {
            var open = open(db, actor, id);
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            if (!InvitationQueries.end(db, actor.trust(), id, "revoked", now)) {
                throw Refusal.notFound();
            }
            var before = Members.json(open.name(), open.roles());
            Audit.writeForTrust(db, actor, "invitation revoked", subject(id), before, null);
            return id;
        });
    }

    private static Invitation open(Db db, Actor actor, UUID id) {
        return InvitationQueries.open(db, id)
                .filter(invitation -> invitation.trust().equals(actor.trust()))
                .orElseThrow(Refusal::notFound);
    }

    /** Makes a person a member of every Trust that has invited this account or verified address. */
    public void takeUp(Db db, Person person) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (var invitation : InvitationQueries.openFor(db, person, now)) {
            var trust = invitation.trust();
            InvitationQueries.end(db, trust, invitation.id(), "accepted", now);
            MemberQueries.grant(db, trust, person.id(), invitation.roles(), null);
            var actor = new Actor(person.id(), person.name(), trust, Set.of());
            Audit.writeForTrust(
                    db,
                    actor,
                    "invitation accepted",
                    Members.subject(person.id()),
                    null,
                    Members.json(person.name(), invitation.roles()));
        }
    }

    private boolean insert(
            Db db, UUID id, Actor actor, TrustId trust, InvitationDraft draft, List<Role> roles) {
        var inserted =
                InvitationQueries.insert(
                        db, id, actor, trust, draft, roles, clock.instant(), expires());
        if (inserted) {
            Outbox.send(db, MAIL, id + "\n1");
            var after = Members.json(draft.name(), roles);
            Audit.writeForTrust(db, actor, "member invited", subject(id), null, after);
        }
        return inserted;
    }

    private static void refuseMember(Db db, TrustId trust, String email) {
        if (MemberQueries.all(db, trust).stream()
                .anyMatch(member -> member.email().equalsIgnoreCase(email))) {
            throw Refusal.invalid(
                    "email", "This person is a member already. You can change their roles");
        }
    }

    private static String subject(UUID id) {
        return "invitation " + id;
    }

    private Instant expires() {
        return clock.instant().plus(lifetimes.invitation());
    }
}
