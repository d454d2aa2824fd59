package alongside.tenants;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.Routes;
import alongside.tenants.localities.Localities;
import alongside.tenants.services.Services;
import alongside.tenants.teams.Teams;
import java.util.List;
import java.util.Optional;

/** The door of this module: its routes, and what other modules may ask about Trusts. */
public final class Tenants implements Feature {
    private final PlatformDatabase platform;
    private final Services services;
    private final Localities localities;
    private final Teams teams;
    private final List<Feature> parts;

    public Tenants(PlatformDatabase platform, TenantDatabase database) {
        this.platform = platform;
        this.services = new Services(database);
        this.localities = new Localities(database);
        this.teams = new Teams(database, services, localities);
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

    /** What a Trust runs. */
    public Services services() {
        return services;
    }

    /** Where a Trust works. */
    public Localities localities() {
        return localities;
    }

    /** The teams of a Trust's services. */
    public Teams teams() {
        return teams;
    }
}
