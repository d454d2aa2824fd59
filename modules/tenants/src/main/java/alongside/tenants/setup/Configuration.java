package alongside.tenants.setup;

import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.kernel.audit.AuditChain;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.Access;
import alongside.tenants.Trust;
import alongside.tenants.audit.AuditApi;
import alongside.tenants.audit.AuditLog;
import alongside.tenants.audit.AuditPages;
import alongside.tenants.home.Home;
import alongside.tenants.home.HomePages;
import alongside.tenants.localities.Localities;
import alongside.tenants.localities.LocalityApi;
import alongside.tenants.localities.LocalityPages;
import alongside.tenants.services.ServiceApi;
import alongside.tenants.services.ServicePages;
import alongside.tenants.services.Services;
import alongside.tenants.settings.Settings;
import alongside.tenants.settings.SettingsPages;
import alongside.tenants.settings.TrustApi;
import alongside.tenants.teams.TeamApi;
import alongside.tenants.teams.TeamPages;
import alongside.tenants.teams.Teams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a Trust does for itself: its home, its set-up list, what it runs, its settings. */
public final class Configuration implements Feature {
    private final Function<TrustId, Trust> trusts;
    private final Services services;
    private final Localities localities;
    private final Teams teams;
    private final Settings settings;
    private final AuditLog log;
    private final SetUp setUp = new SetUp();
    private final Home home;

    public Configuration(
            TenantDatabase database,
            AuditChain chain,
            Function<TrustId, Trust> trusts,
            Clock clock) {
        this.trusts = trusts;
        this.services = new Services(database);
        this.localities = new Localities(database);
        this.teams = new Teams(database, services, localities);
        this.settings = new Settings(database);
        this.log = new AuditLog(database, chain);
        this.home = new Home(database, log);
        setUp.offer(new OwnTasks(trusts, services, localities, settings, clock).all());
        home.offer(new SetUpToDo(setUp));
    }

    public Localities localities() {
        return localities;
    }

    public SetUp setUp() {
        return setUp;
    }

    public Home home() {
        return home;
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("", new HomePages(home))
                .trust("/setup", new SetUpPages(setUp, trusts))
                .trust("/settings", new SettingsPages(settings, trusts))
                .trust("/services", new ServicePages(services))
                .trust("/localities", new LocalityPages(localities))
                .trust("/teams", new TeamPages(teams, services, localities))
                .trust("/audit", new AuditPages(log))
                .trustApi("", new TrustApi(settings, trusts))
                .trustApi("/services", new ServiceApi(services))
                .trustApi("/localities", new LocalityApi(localities))
                .trustApi("/teams", new TeamApi(teams))
                .trustApi("/audit", new AuditApi(log));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        if (!visit.inTrust()) {
            return List.of();
        }
        var items = new ArrayList<NavigationItem>();
        items.add(new NavigationItem(0, "Home", visit.path()));
        if (Access.edits(visit.actor())) {
            items.add(new NavigationItem(70, "Set-up", visit.path("setup")));
        }
        if (Access.reads(visit.actor())) {
            items.add(new NavigationItem(85, "Settings", visit.path("settings")));
        }
        if (AuditLog.reads(visit.actor())) {
            items.add(new NavigationItem(90, "Audit", visit.path("audit")));
        }
        return items;
    }
}
