package alongside.comparison;

import alongside.comparison.candidates.CandidateApi;
import alongside.comparison.candidates.CandidatePages;
import alongside.comparison.candidates.Candidates;
import alongside.comparison.candidates.Workshop;
import alongside.comparison.policies.PolicyApi;
import alongside.comparison.policies.PolicyPages;
import alongside.comparison.policies.PolicyVersions;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Role;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.time.Clock;
import java.util.List;

/** What the operator does: prepares releases, sees how they were attacked, publishes or waits. */
final class OperatorSide {
    private final Candidates candidates;
    private final Workshop workshop;
    private final PolicyVersions policies;

    OperatorSide(
            PlatformDatabase platform,
            ComparisonDatabase engine,
            Candidates.Sources sources,
            Clock clock) {
        candidates = new Candidates(platform, engine, sources);
        workshop = new Workshop(engine, sources, clock);
        policies = new PolicyVersions(platform, engine);
    }

    void jobs(Jobs jobs) {
        workshop.jobs(jobs);
    }

    void routes(Routes routes) {
        routes.operator(CandidatePages.PATH, new CandidatePages(candidates))
                .operatorApi("/operator/candidates", new CandidateApi(candidates))
                .operator(PolicyPages.PATH, new PolicyPages(policies))
                .operatorApi(PolicyPages.PATH, new PolicyApi(policies));
    }

    List<NavigationItem> navigation(Visit visit) {
        return visit.loggedIn() && !visit.inTrust() && visit.actor().is(Role.PLATFORM_OPERATOR)
                ? List.of(
                        new NavigationItem(
                                935, "Releases", CandidatePages.PATH, List.of(PolicyPages.PATH)))
                : List.of();
    }
}
