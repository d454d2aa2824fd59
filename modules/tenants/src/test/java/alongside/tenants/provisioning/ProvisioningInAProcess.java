package alongside.tenants.provisioning;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.tenants.IdentityInMemory;
import alongside.tenants.Tenants;
import java.time.Clock;
import java.util.Random;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Provisions one Trust in a process of its own, which halts as kill -9 would, at a given point. */
final class ProvisioningInAProcess {
    private ProvisioningInAProcess() {}

    public static void main(String[] arguments) {
        var trust = new TrustId(arguments[0]);
        var point = arguments[1];
        var application = dataSource(arguments[2], arguments[3], arguments[4]);
        var migrator = dataSource(arguments[2], arguments[5], arguments[6]);
        if (point.startsWith("after ms ")) {
            haltAfter(Long.parseLong(point.substring(9)));
        }
        var platform = new PlatformDatabase(application);
        var database = new TenantDatabase(application);
        var schemas = new Schemas(migrator);
        var identity = new IdentityInMemory();
        var tenants = new Tenants(platform, database, schemas, identity, "x", Clock.systemUTC());
        var work =
                new StepWork(
                        platform,
                        database,
                        schemas,
                        identity,
                        id -> tenants.trust(id).orElseThrow());
        new Provisioning(
                        platform,
                        work,
                        reached -> {
                            if (reached.equals(point)) {
                                Runtime.getRuntime().halt(9);
                            }
                        })
                .run(trust);
    }

    private static void haltAfter(long milliseconds) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(milliseconds + new Random().nextInt(10));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(9);
                });
    }

    private static DataSource dataSource(String url, String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }
}
