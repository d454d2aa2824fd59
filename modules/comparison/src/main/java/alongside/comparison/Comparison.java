package alongside.comparison;

import alongside.comparison.lineage.FrozenReturns;
import alongside.comparison.policies.Policies;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.Tenants;
import alongside.workforce.Workforce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The door of national comparison: its routes, and its jobs. */
public final class Comparison implements Feature {
    private final TrustSide trusts;

    /**
     * @param regions the code of a Trust's region on a date
     * @param address where browsers reach Alongside, for links in mails
     */
    public Comparison(
            TenantDatabase database,
            PlatformDatabase platform,
            ComparisonDatabase engine,
            ComparisonDatabase reader,
            Workforce workforce,
            BiFunction<TrustId, LocalDate, Optional<String>> regions,
            String address,
            Clock clock) {
        trusts =
                new TrustSide(
                        database, platform, engine, reader, workforce, regions, address, clock);
    }

    /** The versions of the numbers of disclosure control. */
    public Policies policies() {
        return trusts.policies();
    }

    /** What releases are made of. */
    public FrozenReturns frozenReturns() {
        return trusts.frozenReturns();
    }

    /** Takes the work that goes on without its reader, before the jobs start. */
    public void jobs(Jobs jobs) {
        trusts.jobs(jobs);
    }

    /** Puts returns that wait on home pages. */
    public void offerTo(Tenants tenants) {
        trusts.offerTo(tenants);
    }

    @Override
    public void routes(Routes routes) {
        trusts.routes(routes);
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return trusts.navigation(visit);
    }
}
