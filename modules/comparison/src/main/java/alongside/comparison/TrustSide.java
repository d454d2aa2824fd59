package alongside.comparison;

import alongside.comparison.position.PositionApi;
import alongside.comparison.position.PositionPages;
import alongside.comparison.position.Positions;
import alongside.comparison.returns.Permission;
import alongside.comparison.returns.Reminders;
import alongside.comparison.returns.ReturnApi;
import alongside.comparison.returns.ReturnPages;
import alongside.comparison.returns.Returns;
import alongside.comparison.returns.ReturnsAtHome;
import alongside.comparison.returns.SignOffs;
import alongside.comparison.returns.WithdrawalPages;
import alongside.comparison.taxonomy.LevelAtRole;
import alongside.comparison.taxonomy.RoleLevelApi;
import alongside.comparison.taxonomy.RoleLevelPages;
import alongside.comparison.taxonomy.RoleLevels;
import alongside.kernel.Actor;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What Trusts do: their returns, the levels of their roles, and their own position. */
final class TrustSide implements Feature {
    private static final int RETURNS = 30;

    private final RoleLevels levels;
    private final Returns returns;
    private final SignOffs signOffs;
    private final Positions positions;
    private final ReturnsAtHome returnsAtHome;
    private final Reminders reminders;

    /**
     * @param regions the code of a Trust's region on a date
     * @param address where browsers reach Alongside, for links in mails
     */
    TrustSide(
            TenantDatabase database,
            PlatformDatabase platform,
            ComparisonDatabase reader,
            Workforce workforce,
            BiFunction<TrustId, LocalDate, Optional<String>> regions,
            String address,
            Clock clock) {
        this.levels = new RoleLevels(database, workforce::roles);
        this.returns =
                new Returns(
                        database,
                        workforce::quarterEnd,
                        (Actor actor, LocalDate day) -> regions.apply(actor.trust(), day),
                        levels);
        this.signOffs = new SignOffs(database, returns);
        this.positions = new Positions(database, reader, workforce::quarterEnd);
        this.returnsAtHome = new ReturnsAtHome(returns, clock);
        this.reminders = new Reminders(platform, database, address, clock);
    }

    /** Takes the work that goes on without its reader, before the jobs start. */
    void jobs(Jobs jobs) {
        reminders.jobs(jobs);
    }

    /** Puts returns that wait on home pages, and levels on the pages of roles. */
    void offerTo(Tenants tenants, Workforce workforce) {
        tenants.offer(returnsAtHome);
        workforce.offer(new LevelAtRole(levels));
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("/returns", new ReturnPages(returns, signOffs))
                .trust("/withdrawal", new WithdrawalPages(signOffs))
                .trust("/position", new PositionPages(positions))
                .trustApi("/position", new PositionApi(positions))
                .trust("/role-levels", new RoleLevelPages(levels))
                .trustApi("/returns", new ReturnApi(returns, signOffs))
                .trustApi("/role-levels", new RoleLevelApi(levels));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        var items = new ArrayList<NavigationItem>();
        if (visit.inTrust() && Permission.maySee(visit.actor())) {
            items.add(
                    new NavigationItem(
                            RETURNS,
                            "Returns",
                            visit.path("returns"),
                            List.of(
                                    visit.path("withdrawal"),
                                    visit.path("role-levels"),
                                    visit.path("position"))));
        }
        return items;
    }
}
