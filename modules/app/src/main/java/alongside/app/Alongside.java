package alongside.app;

import alongside.comparison.Comparison;
import alongside.forums.Forums;
import alongside.forums.Mailing;
import alongside.identity.Identity;
import alongside.identity.MailSender;
import alongside.kernel.AuditCopies;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.kernel.Notices;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.audit.AuditChain;
import alongside.portal.Feature;
import alongside.portal.Quotas;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.about.About;
import alongside.portal.idempotency.Idempotency;
import alongside.portal.openapi.ApiPages;
import alongside.portal.web.Gauge;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.tenants.IdentitySide;
import alongside.tenants.Tenants;
import alongside.tenants.Trust;
import alongside.tenants.TrustStatus;
import alongside.workforce.Workforce;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running service: what there is, in the order in which it stands on each other. */
public final class Alongside implements AutoCloseable {
    private static final Set<TrustStatus> PUBLIC =
            EnumSet.of(TrustStatus.TRIAL, TrustStatus.ACTIVE, TrustStatus.READ_ONLY);

    private final Pools pools;
    private final Jobs jobs;
    private final Notices notices;
    private final WebServing web;
    private final Routes routes;
    private final Identity identity;
    private final Tenants tenants;

    /** Starts everything; {@code more} are features that only this start has, such as an inbox. */
    public static Alongside start(Settings settings, List<Feature> more) {
        return start(settings, more, Clock.systemUTC());
    }

    /**
     * Starts everything.
     *
     * @param visits what pages and the API go by; log-ins and jobs go by the clock of the machine
     */
    public static Alongside start(Settings settings, List<Feature> more, Clock visits) {
        return new Alongside(settings, more, visits, Clock.systemUTC());
    }

    /** With clocks of its own, for the checks of what takes months. */
    Alongside(Settings settings, List<Feature> more, Clock visits, Clock clock) {
        pools = new Pools(settings.database());
        var schemas = new Schemas(pools.migrator());
        schemas.preparePlatform(settings.database().password());
        var platform = new PlatformDatabase(pools.application());
        var database = new TenantDatabase(pools.application());
        jobs = new Jobs(pools.application(), platform, clock);
        notices = new Notices(pools.application());

        identity = new Identity(settings.identity(), platform, clock);
        tenants =
                new Tenants(
                        platform,
                        database,
                        schemas,
                        new IdentitySide(identity),
                        settings.url(),
                        clock);

        var workforce =
                new Workforce(
                        database,
                        platform,
                        this::publicTrust,
                        identity::members,
                        identity::accessUntil);
        var forums =
                new Forums(
                        new ForumDatabase(pools.application()),
                        mailing(settings.smtp(), settings.url(), clock));
        var comparison =
                new Comparison(
                        database,
                        platform,
                        ComparisonDatabase.engine(pools.application()),
                        ComparisonDatabase.reader(pools.application()),
                        workforce,
                        tenants::regionOn,
                        settings.url(),
                        clock);
        Welcome.offer(identity, tenants);
        workforce.offerTo(tenants);
        forums.offerTo(tenants);
        comparison.offerTo(tenants, workforce);

        var features =
                new ArrayList<Feature>(
                        List.of(
                                new About(settings.smtp().from()),
                                new ApiPages(),
                                identity,
                                tenants,
                                workforce,
                                comparison,
                                forums));
        features.addAll(more);
        var idempotency = new Idempotency(platform, clock);
        routes =
                new Routes(identity.gate(), visits, features)
                        .with(
                                new Quotas(
                                        settings.requests().perAddress(),
                                        settings.requests().perToken(),
                                        settings.url().startsWith("https:")))
                        .with(idempotency);
        new AuditCopies(platform, database).receive(jobs);
        new AuditChain(platform, database).jobs(jobs);
        identity.jobs(jobs);
        tenants.jobs(jobs);
        workforce.jobs(jobs, clock);
        forums.jobs(jobs, clock);
        comparison.jobs(jobs);
        forums.live(notices);
        settings.scanner().ifPresent(scanner -> forums.scanWith(scanner.host(), scanner.port()));
        jobs.every(Duration.ofHours(1), "idempotency-sweep", idempotency::sweep);
        jobs.start();
        notices.start();
        identity.warmUp();
        web =
                WebServing.start(
                        WebSettings.of(
                                        settings.port(),
                                        URI.create(settings.url()),
                                        settings.identity().issuer())
                                .host(settings.host()),
                        routes,
                        this::databaseAnswers,
                        List.of(
                                new Gauge(
                                        "alongside_pool_active",
                                        "Database connections in use",
                                        pools::active),
                                new Gauge(
                                        "alongside_pool_waiting",
                                        "Requests waiting for a database connection",
                                        pools::waiting)));
    }

    private static Mailing mailing(Settings.Smtp smtp, String url, Clock clock) {
        return new Mailing(
                url,
                new MailSender(smtp.host(), smtp.port(), smtp.from()),
                smtp.host() + ", port " + smtp.port(),
                smtp.from(),
                clock);
    }

    /** A Trust that has been made and not been taken away is known to the public. */
    private Optional<TrustName> publicTrust(String slug) {
        return tenants.trust(slug)
                .filter(trust -> PUBLIC.contains(trust.status()))
                .map(Trust::trustName);
    }

    private boolean databaseAnswers() {
        try (var connection = pools.application().getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    public int port() {
        return web.port();
    }

    /** Every route there is, for the checks that go through all of them. */
    public Routes routes() {
        return routes;
    }

    public Identity identity() {
        return identity;
    }

    public Tenants tenants() {
        return tenants;
    }

    @Override
    public void close() {
        web.close();
        notices.close();
        jobs.close();
        pools.close();
    }
}
