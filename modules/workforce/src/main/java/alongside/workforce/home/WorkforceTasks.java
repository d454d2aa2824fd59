package alongside.workforce.home;

import static alongside.tenants.SetUpTask.Phase.EMPLOY;
import static alongside.tenants.SetUpTask.Phase.RECRUIT;
import static alongside.tenants.SetUpTask.State.COMPLETED;
import static alongside.tenants.SetUpTask.State.NOT_STARTED;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.portal.ui.Words;
import alongside.tenants.SetUpTask;
import alongside.tenants.SetUpTask.Evidence;

/** The workforce's tasks of setting a Trust up. */
public record WorkforceTasks(TenantDatabase database) {
    public SetUpTask[] all() {
        return new SetUpTask[] {
            SetUpTask.of("pathway", RECRUIT, "Add a career pathway", "pathways", this::pathways),
            SetUpTask.of("import", EMPLOY, "Import your workforce", "imports", this::people)
        };
    }

    private Evidence pathways(Actor actor) {
        var pathways = database.in(actor.trust(), CountQueries::pathways);
        return pathways == 0
                ? new Evidence(NOT_STARTED, "No career pathway yet. There are 2 to begin from")
                : new Evidence(COMPLETED, Words.count(pathways, "career pathway"));
    }

    private Evidence people(Actor actor) {
        var people = database.in(actor.trust(), CountQueries::people);
        return people == 0
                ? new Evidence(
                        NOT_STARTED,
                        "0 people so far. You see every change before anything is saved")
                : new Evidence(COMPLETED, Words.count(people, "person", "people"));
    }
}
