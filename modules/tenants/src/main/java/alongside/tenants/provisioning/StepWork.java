package alongside.tenants.provisioning;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.tenants.IdentityProvisioning;
import alongside.tenants.Trust;
import java.util.function.Consumer;
import java.util.function.Function;

/** What each step does. Each can be done again and then leaves everything as it is. */
public final class StepWork {
    private final PlatformDatabase platform;
    private final TenantDatabase database;
    private final Schemas schemas;
    private final IdentityProvisioning identity;
    private final Function<TrustId, Trust> trusts;

    public StepWork(
            PlatformDatabase platform,
            TenantDatabase database,
            Schemas schemas,
            IdentityProvisioning identity,
            Function<TrustId, Trust> trusts) {
        this.platform = platform;
        this.database = database;
        this.schemas = schemas;
        this.identity = identity;
        this.trusts = trusts;
    }

    void run(TrustId id, Step step, Consumer<String> watcher) {
        switch (step) {
            case SCHEMA -> schemas.create(id);
            case TABLES -> schemas.migrate(id);
            case SEED -> database.in(id, db -> seed(db, id));
            case ORGANISATION -> makeOrganisation(id);
            case CHECK -> check(id);
            case INVITATIONS -> invite(id, watcher);
        }
    }

    /** The Trust's own log begins with its opening. What else it needs, its migrations bring. */
    private static Object seed(Db db, TrustId id) {
        var opened =
                db.query("SELECT id FROM audit_entry WHERE subject = :subject LIMIT 1")
                        .addParam("subject", "trust " + id)
                        .execute()
                        .toList();
        if (opened.isEmpty()) {
            Audit.write(db, Actor.system(id), "trust opened", "trust " + id, null, null);
        }
        return id;
    }

    private void makeOrganisation(TrustId id) {
        var trust = trusts.apply(id);
        var organisation = identity.ensureOrganisation(id, trust.slug(), trust.name());
        platform.in(db -> {
            ProvisioningQueries.organisation(db, id, organisation);
            return id;
        });
    }

    private void check(TrustId id) {
        var version = schemas.verify(id);
        platform.in(db -> {
            ProvisioningQueries.verified(db, id, version);
            return id;
        });
    }

    private void invite(TrustId id, Consumer<String> watcher) {
        for (var admin : platform.in(db -> ProvisioningQueries.toInvite(db, id))) {
            identity.inviteAdmin(id, admin.name(), admin.email());
            watcher.accept("between invitations");
            platform.in(db -> {
                ProvisioningQueries.invited(db, id, admin);
                return id;
            });
        }
    }
}
