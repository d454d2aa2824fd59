package alongside.tenants;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.Role;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.operator.DecisionApi;
import alongside.tenants.operator.QueuePages;
import alongside.tenants.operator.RegisterPages;
import alongside.tenants.operator.TrustPages;
import alongside.tenants.organisations.OrganisationApi;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.organisations.RegisterFiles;
import alongside.tenants.provisioning.Provisioning;
import alongside.tenants.registrations.Decisions;
import alongside.tenants.registrations.DraftPages;
import alongside.tenants.registrations.Drafts;
import alongside.tenants.registrations.Eligibility;
import alongside.tenants.registrations.RegistrationApi;
import alongside.tenants.registrations.RegistrationMails;
import alongside.tenants.registrations.Registrations;
import alongside.tenants.registrations.SendPages;
import alongside.tenants.registrations.StartPages;
import alongside.tenants.registrations.StatusPages;
import alongside.tenants.registrations.Throttle;
import alongside.tenants.registrations.TrustSearch;
import alongside.tenants.welcome.WelcomePages;
import java.time.Clock;
import java.util.List;

/** How a Trust comes to be here: front page, registration, decision. */
final class Onboarding implements Feature {
    private final PlatformDatabase platform;
    private final Organisations organisations;
    private final Drafts drafts;
    private final TrustSearch search;
    private final Registrations registrations;
    private final Decisions decisions;
    private final Provisioning provisioning;
    private final TrustRegistry trusts;
    private final Throttle throttle = new Throttle();

    Onboarding(
            PlatformDatabase platform,
            Organisations organisations,
            Provisioning provisioning,
            TrustRegistry trusts,
            String address,
            Clock clock) {
        var mails = new RegistrationMails(address);
        var eligibility = new Eligibility(platform, organisations);
        this.platform = platform;
        this.organisations = organisations;
        this.drafts = new Drafts(platform, eligibility, mails, clock);
        this.search = new TrustSearch(organisations, eligibility);
        this.registrations = new Registrations(platform, eligibility, mails, clock);
        this.decisions = new Decisions(platform, mails, clock);
        this.provisioning = provisioning;
        this.trusts = trusts;
    }

    @Override
    public void routes(Routes routes) {
        routes.open("/", new WelcomePages());
        routes.open("/register", new StartPages(organisations, drafts, search, throttle));
        routes.open("/register/r/{draft}", new DraftPages(drafts, organisations, search));
        routes.open(
                "/register/r/{draft}",
                new SendPages(drafts, registrations, organisations, throttle));
        routes.open("/register/status", new StatusPages(registrations, trusts::find));
        routes.openApi("/organisations", new OrganisationApi(organisations));
        routes.openApi("/registrations", new RegistrationApi(registrations, throttle));
        routes.operatorApi("/registrations", new DecisionApi(decisions));
        routes.operator(
                "/operator/registrations",
                new QueuePages(decisions, registrations, organisations, trusts::find));
        routes.operator(
                "/operator/organisations",
                new RegisterPages(organisations, new RegisterFiles(platform)));
        routes.operator(
                "/operator",
                rules -> rules.get("/", (rq, rs) -> Pages.goTo(rs, "/operator/registrations")));
        routes.operator(
                "/operator/trusts", new TrustPages(trusts::all, trusts::find, provisioning));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        if (!visit.loggedIn()
                || visit.inTrust()
                || !visit.visitor().platformRoles().contains(Role.PLATFORM_OPERATOR)) {
            return List.of();
        }
        return List.of(
                new NavigationItem(910, "Registrations", "/operator/registrations"),
                new NavigationItem(920, "Trusts", "/operator/trusts"),
                new NavigationItem(930, "NHS organisations", "/operator/organisations"));
    }

    void sweep() {
        drafts.sweep();
    }
}
