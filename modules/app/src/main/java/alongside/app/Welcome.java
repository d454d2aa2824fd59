package alongside.app;

import static alongside.tenants.setup.SetUpTask.Phase.EMPLOY;
import static alongside.tenants.setup.SetUpTask.Phase.PREPARE;
import static alongside.tenants.setup.SetUpTask.Phase.RECRUIT;
import static alongside.tenants.setup.SetUpTask.Phase.SUPPORT;
import static alongside.tenants.setup.SetUpTask.State.COMPLETED;
import static alongside.tenants.setup.SetUpTask.State.IN_PROGRESS;
import static alongside.tenants.setup.SetUpTask.State.NOT_STARTED;

import alongside.identity.Identity;
import alongside.kernel.Actor;
import alongside.portal.ui.Words;
import alongside.tenants.Tenants;
import alongside.tenants.setup.SetUpTask;
import alongside.tenants.setup.SetUpTask.Evidence;
import alongside.workforce.Workforce;

/** The set-up tasks of modules that cannot know of the list, since it is above or beside them. */
final class Welcome {
    private final Identity identity;
    private final Workforce workforce;

    private Welcome(Identity identity, Workforce workforce) {
        this.identity = identity;
        this.workforce = workforce;
    }

    /** Puts the tasks on the set-up list, and what needs people on their home pages. */
    static void offer(Identity identity, Tenants tenants, Workforce workforce) {
        var welcome = new Welcome(identity, workforce);
        tenants.setUp()
                .offer(
                        SetUpTask.of(
                                "admins",
                                PREPARE,
                                "Add a second Trust admin",
                                "members",
                                welcome::admins),
                        SetUpTask.of(
                                "pathway",
                                RECRUIT,
                                "Add a career pathway",
                                "pathways",
                                welcome::pathways),
                        SetUpTask.of(
                                "import",
                                EMPLOY,
                                "Import your workforce",
                                "imports",
                                welcome::people),
                        SetUpTask.of(
                                "colleagues",
                                SUPPORT,
                                "Invite colleagues",
                                "members",
                                welcome::colleagues));
        tenants.home().offer(new WorkforceAtHome(workforce));
        tenants.home().offer(new InvitationsAtHome(identity));
    }

    private Evidence admins(Actor actor) {
        var admins = identity.memberCounts(actor.trust()).admins();
        return new Evidence(
                admins > 1 ? COMPLETED : NOT_STARTED,
                Words.count(admins, "person can manage", "people can manage") + " this Trust");
    }

    private Evidence pathways(Actor actor) {
        var pathways = workforce.pathways(actor.trust());
        return pathways == 0
                ? new Evidence(NOT_STARTED, "No career pathway yet. There are 2 to begin from")
                : new Evidence(COMPLETED, Words.count(pathways, "career pathway"));
    }

    private Evidence people(Actor actor) {
        var people = workforce.people(actor.trust());
        return people == 0
                ? new Evidence(
                        NOT_STARTED,
                        "0 people so far. You see every change before anything is saved")
                : new Evidence(COMPLETED, Words.count(people, "person", "people"));
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
