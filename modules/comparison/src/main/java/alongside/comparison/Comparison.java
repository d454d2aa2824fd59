package alongside.comparison;

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
import java.util.stream.Stream;

/** The door of national comparison: its routes, and its jobs. */
public final class Comparison implements Feature {
    private final TrustSide trusts;
    private final NationalSide national;
    private final OperatorSide operator;

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
        national = new NationalSide(reader);
        var sources = new WhatTrustsSigned(trusts.policies(), trusts.frozenReturns());
        operator = new OperatorSide(platform, engine, sources, clock);
    }

    /** Takes the work that goes on without its reader, before the jobs start. */
    public void jobs(Jobs jobs) {
        trusts.jobs(jobs);
        operator.jobs(jobs);
    }

    /** Puts returns that wait on home pages. */
    public void offerTo(Tenants tenants) {
        trusts.offerTo(tenants);
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
