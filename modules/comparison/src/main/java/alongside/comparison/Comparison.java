package alongside.comparison;

import alongside.comparison.candidates.Candidates;
import alongside.comparison.engine.Frozen;
import alongside.comparison.lineage.FrozenReturns;
import alongside.comparison.policies.Policies;
import alongside.comparison.policy.Policy;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The door of national comparison: its routes, and its jobs. */
public final class Comparison implements Feature {
    private final TrustSide trusts;
    private final NationalSide national;
    private final OperatorSide operator;

    /**
     * @param engine reads what Trusts signed, and makes releases of it
     * @param reader all that the requests of national leads have of the database
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
        trusts = new TrustSide(database, platform, reader, workforce, regions, address, clock);
        national = new NationalSide(reader);
        operator = new OperatorSide(platform, engine, new Sources(engine), clock);
    }

    /** What candidates are made of, as it is frozen. */
    private static final class Sources implements Candidates.Sources {
        private final Policies policies;
        private final FrozenReturns returns;

        Sources(ComparisonDatabase engine) {
            policies = new Policies(engine);
            returns = new FrozenReturns(engine);
        }

        @Override
        public Policy newest() {
            return policies.newest();
        }

        @Override
        public Frozen frozen(LocalDate quarterEnd, Policy policy, Instant now) {
            return returns.frozen(quarterEnd, policy, now);
        }
    }

    /** Takes the work that goes on without its reader, before the jobs start. */
    public void jobs(Jobs jobs) {
        trusts.jobs(jobs);
        operator.jobs(jobs);
    }

    /** Puts returns that wait on home pages, and national levels on the pages of roles. */
    public void offerTo(Tenants tenants, Workforce workforce) {
        trusts.offerTo(tenants, workforce);
    }

    @Override
    public void routes(Routes routes) {
        trusts.routes(routes);
        national.routes(routes);
        operator.routes(routes);
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return Stream.of(
                        trusts.navigation(visit),
                        national.navigation(visit),
                        operator.navigation(visit))
                .flatMap(List::stream)
                .toList();
    }
}
