package alongside.workforce.imports;

import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Routes;
import alongside.portal.idempotency.Idempotency;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.workforce.Workforce;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Pages, API and jobs in a process of their own, until it is killed or its parent ends. To each
 * byte it is sent it answers how many bytes of its heap are in use.
 */
final class ServiceInAProcess {
    private ServiceInAProcess() {}

    public static void main(String[] arguments) throws IOException {
        var pool = pool(arguments[0], arguments[1]);
        var door = new Door(new TrustId(arguments[2]), new TrustId(arguments[3]));
        var clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[4]));
        var platform = new PlatformDatabase(pool);
        var workforce =
                new Workforce(
                        new TenantDatabase(pool),
                        platform,
                        slug -> Optional.empty(),
                        trust -> List.of(),
                        (trust, account, day, was) -> true);
        try (var jobs = new Jobs(pool, platform, clock)) {
            workforce.jobs(jobs, clock);
            jobs.start();
            var serving =
                    WebServing.start(
                            WebSettings.of(
                                    0,
                                    URI.create("http://localhost:8080"),
                                    URI.create("http://localhost:8082/realms/a")),
                            new Routes(door, clock, List.of(workforce))
                                    .with(new Idempotency(platform, clock)),
                            () -> true,
                            List.of());
            System.out.println(serving.port());
            while (System.in.read() >= 0) {
                System.out.println(liveHeap());
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static HikariDataSource pool(String url, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(Schemas.APP);
        config.setPassword(password);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }
}
