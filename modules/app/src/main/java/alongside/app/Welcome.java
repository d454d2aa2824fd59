package alongside.app;

import static alongside.tenants.SetUpTask.Phase.PREPARE;
import static alongside.tenants.SetUpTask.Phase.SUPPORT;
import static alongside.tenants.SetUpTask.State.COMPLETED;
import static alongside.tenants.SetUpTask.State.IN_PROGRESS;
import static alongside.tenants.SetUpTask.State.NOT_STARTED;

import alongside.identity.Identity;
import alongside.kernel.Actor;
import alongside.portal.ui.Words;
import alongside.tenants.SetUpTask;
import alongside.tenants.SetUpTask.Evidence;
import alongside.tenants.Tenants;

/** What identity puts on the set-up list and on home pages: it stands below them. */
final class Welcome {
    private final Identity identity;

    private Welcome(Identity identity) {
        this.identity = identity;
    }

    static void offer(Identity identity, Tenants tenants) {
        var welcome = new Welcome(identity);
        tenants.offer(
                SetUpTask.of(
                        "admins", PREPARE, "Add a second Trust admin", "members", welcome::admins),
                SetUpTask.of(
                        "colleagues",
                        SUPPORT,
                        "Invite colleagues",
                        "members",
                        welcome::colleagues));
        tenants.offer(new InvitationsAtHome(identity));
    }

    private Evidence admins(Actor actor) {
        var admins = identity.memberCounts(actor.trust()).admins();
        return new Evidence(
                admins > 1 ? COMPLETED : NOT_STARTED,
                Words.count(admins, "person can manage", "people can manage") + " this Trust");
    }

    private Evidence colleagues(Actor actor) {
        var counts = identity.memberCounts(actor.trust());
        if (counts.members() <= 1 && counts.invited() == 0) {
            return new Evidence(NOT_STARTED, "Nobody is invited yet");
        }
        var hint =
                "%s, %s waiting"
                        .formatted(
                                Words.count(counts.members(), "member"),
                                Words.count(counts.invited(), "invitation"));
        return new Evidence(counts.members() > 1 ? COMPLETED : IN_PROGRESS, hint);
    }
}
