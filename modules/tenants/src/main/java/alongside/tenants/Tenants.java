package alongside.tenants;

import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.kernel.audit.AuditChain;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.tenants.lineage.Lineage;
import alongside.tenants.lineage.LineageApi;
import alongside.tenants.lineage.LineagePages;
import alongside.tenants.localities.Localities;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.organisations.Region;
import alongside.tenants.provisioning.NewTrust;
import alongside.tenants.provisioning.Provisioning;
import alongside.tenants.provisioning.Reconciliation;
import alongside.tenants.provisioning.StepWork;
import alongside.tenants.setup.Configuration;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door of this module: its routes, and what other modules may ask about Trusts. */
public final class Tenants implements Feature {
    private final PlatformDatabase platform;
    private final TrustRegistry trusts;
    private final Organisations organisations;
    private final Provisioning provisioning;
    private final Reconciliation reconciliation;
    private final Onboarding onboarding;
    private final Lineage lineage;
    private final Configuration configuration;
    private final List<Feature> parts;

    /**
     * @param address where browsers reach Alongside, for links in e-mails; without a slash at the
     *     end
     */
    public Tenants(
            PlatformDatabase platform,
            TenantDatabase database,
            Schemas schemas,
            IdentityProvisioning identity,
            String address,
            Clock clock) {
        this.platform = platform;
        this.trusts = new TrustRegistry(platform);
        this.organisations = new Organisations(platform);
        var work =
                new StepWork(
                        platform, database, schemas, identity, id -> trusts.find(id).orElseThrow());
        this.provisioning = new Provisioning(platform, work, point -> {});
        this.reconciliation =
                new Reconciliation(platform, schemas, identity, provisioning, trusts::all);
        this.onboarding =
                new Onboarding(platform, organisations, provisioning, trusts, address, clock);
        this.configuration =
                new Configuration(
                        database,
                        new AuditChain(platform, database),
                        id -> trusts.find(id).orElseThrow(),
                        clock);
        this.lineage = new Lineage(platform, trusts::find);
        this.parts = List.of(onboarding, configuration);
    }

    @Override
    public void routes(Routes routes) {
        parts.forEach(part -> part.routes(routes));
        routes.operator("/operator/trusts", new LineagePages(lineage, trusts::all))
                .operatorApi("/operator/trusts", new LineageApi(lineage));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return parts.stream().flatMap(part -> part.navigation(visit).stream()).toList();
    }

    /** Registers what this module does outside requests, and loads the register it ships with. */
    public void jobs(Jobs jobs) {
        organisations.loadShipped();
        jobs.on(Provisioning.TOPIC, provisioning::receive)
                .every(Duration.ofSeconds(15), "tenants-reconciliation", reconciliation::run)
                .every(Duration.ofHours(1), "tenants-sweep", onboarding::sweep);
    }

    /** The Trust at this place in addresses, whatever its status. */
    public Optional<Trust> trust(String slug) {
        return trusts.find(slug);
    }

    public Optional<Trust> trust(TrustId id) {
        return trusts.find(id);
    }

    /** The code of a Trust's region on a day, by what the operator recorded since. */
    public Optional<String> regionOn(TrustId trust, LocalDate day) {
        return lineage.regionOn(trust, day);
    }

    /** The regions of NHS England by their codes, in the order of their names. */
    public static Map<String, String> regions() {
        var regions = new LinkedHashMap<String, String>();
        Arrays.stream(Region.values())
                .sorted(Comparator.comparing(Region::label))
                .forEach(region -> regions.put(region.name(), region.label()));
        return regions;
    }

    /** Every Trust, by name. */
    public List<Trust> trusts() {
        return trusts.all();
    }

    /**
     * Adds an organisation that no official file has, such as an invented one, to the register.
     *
     * @param region the code of its NHS England region, such as {@code Y59}
     * @param icb the code of its integrated care board, if it has one
     */
    public void addOrganisation(
            Actor actor,
            String code,
            String name,
            String region,
            @Nullable String icb,
            LocalDate asAt) {
        organisations.add(actor, code, name, Region.valueOf(region), icb, asAt);
    }

    /**
     * Opens a Trust without a registration, as an approval would: it returns at once, and the job
     * makes the Trust, whose status then is {@link TrustStatus#TRIAL}.
     *
     * @param code of an organisation in the register
     * @param slug its place in addresses
     * @param admins each is invited by one e-mail; nobody is if there are none
     */
    public TrustId open(Actor operator, String code, String slug, List<FirstAdmin> admins) {
        operator.require(Role.PLATFORM_OPERATOR);
        var organisation = organisations.find(code).orElseThrow(Refusal::notFound);
        var region = organisation.region();
        var trust =
                new NewTrust(
                        organisation.code(),
                        organisation.name(),
                        region == null ? null : region.name(),
                        organisation.icbCode(),
                        slug,
                        admins);
        return platform.in(db -> Provisioning.open(db, operator, trust));
    }

    /** Where a Trust works. */
    public Localities localities() {
        return configuration.localities();
    }

    /** Adds tasks to the set-up list, each at the end of its phase; before anybody comes. */
    public void offer(SetUpTask... tasks) {
        configuration.setUp().offer(tasks);
    }

    /** Adds what needs a person, or is a figure of theirs, to home pages; before anybody comes. */
    public void offer(HomePart part) {
        configuration.home().offer(part);
    }
}
