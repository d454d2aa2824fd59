package alongside.tenants;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.Routes;
import java.util.List;
import java.util.Optional;

/** The door of this module: its routes, and what other modules may ask about Trusts. */
public final class Tenants implements Feature {
    private final PlatformDatabase platform;
    private final List<Feature> parts;

    public Tenants(PlatformDatabase platform, TenantDatabase database) {
        this.platform = platform;
        this.parts = List.of();
    }

    @Override
    public void routes(Routes routes) {
        parts.forEach(part -> part.routes(routes));
    }

    /** The Trust at this place in addresses, whatever its status. */
    public Optional<Trust> trust(String slug) {
        return platform.in(db -> TrustQueries.bySlug(db, slug));
    }

    public Optional<Trust> trust(TrustId id) {
        return platform.in(db -> TrustQueries.byId(db, id));
    }

    /** Every Trust, by name. */
    public List<Trust> trusts() {
        return platform.in(TrustQueries::all);
    }
}
