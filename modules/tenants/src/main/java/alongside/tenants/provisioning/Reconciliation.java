package alongside.tenants.provisioning;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TrustId;
import alongside.tenants.IdentityProvisioning;
import alongside.tenants.Trust;
import alongside.tenants.TrustStatus;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the registry with what there is, and mends the difference: takes up provisioning that
 * died, and removes schemas, roles and organisations that belong to no Trust of the registry.
 */
public final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final PlatformDatabase platform;
    private final Schemas schemas;
    private final IdentityProvisioning identity;
    private final Provisioning provisioning;
    private final Supplier<List<Trust>> registry;

    public Reconciliation(
            PlatformDatabase platform,
            Schemas schemas,
            IdentityProvisioning identity,
            Provisioning provisioning,
            Supplier<List<Trust>> registry) {
        this.platform = platform;
        this.schemas = schemas;
        this.identity = identity;
        this.provisioning = provisioning;
        this.registry = registry;
    }

    /** Each part by itself: a Keycloak that is away keeps nothing else from being mended. */
    public void run() {
        attempt("unfinished provisioning", this::resume);
        attempt("schemas and roles", this::removeOrphanSchemas);
        attempt("organisations", this::compareOrganisations);
    }

    private void resume() {
        platform.in(ProvisioningQueries::unfinished)
                .forEach(trust -> attempt("provisioning", () -> provisioning.run(trust)));
    }

    // Whatever is asked first was there before the registry is read, and a Trust is in the registry
    // before anything of it is made: so what the registry then lacks is an orphan.
    private void removeOrphanSchemas() {
        var found = platform.in(CatalogueQueries::trusts);
        var known = known();
        for (var trust : found) {
            if (!known.contains(trust)) {
                LOG.warn("Removing {}, which no Trust of the registry has", trust);
                schemas.remove(trust);
            }
        }
    }

    private void compareOrganisations() {
        var found = identity.organisations();
        var trusts = registry.get();
        var known = trusts.stream().map(Trust::id).collect(Collectors.toSet());
        for (var trust : found) {
            if (!known.contains(trust)) {
                LOG.warn("Removing the organisation of {}, which is in no registry", trust);
                identity.removeOrganisation(trust);
            }
        }
        for (var trust : trusts) {
            if (trust.status() != TrustStatus.PROVISIONING && !found.contains(trust.id())) {
                identity.ensureOrganisation(trust.id(), trust.slug(), trust.name());
            }
        }
    }

    private Set<TrustId> known() {
        return registry.get().stream().map(Trust::id).collect(Collectors.toSet());
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not compare the registry with {}; trying again soon", what, e);
        }
    }
}
