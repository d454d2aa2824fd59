package alongside.workforce.leaving;

import alongside.kernel.Jobs;
import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import java.time.Clock;

/** What there is to do when somebody leaves, and the end of their access, put together. */
public final class Offboarding {
    private final TenantDatabase database;
    private final Members members;
    private final Lists lists;
    private final AccessEnds accessEnds;
    private final Leavings leavings;

    public Offboarding(
            TenantDatabase database, Members members, Lists lists, AccessEnds accessEnds) {
        this.database = database;
        this.members = members;
        this.lists = lists;
        this.accessEnds = accessEnds;
        this.leavings = new Leavings(database, members);
    }

    public void jobs(Jobs jobs, Clock clock) {
        accessEnds.jobs(jobs, clock);
    }

    public HomePart atHome() {
        return new LeavingAtHome(leavings, accessEnds);
    }

    public void routes(Routes routes) {
        var steps = new LeavingSteps(database);
        routes.trust("/leaving", new LeavingPages(leavings, lists, members))
                .trust("/leaving-steps", new LeavingStepPages(steps))
                .trustApi("/leaving", new LeavingApi(leavings))
                .trustApi("/leaving-steps", new LeavingStepApi(steps));
    }
}
