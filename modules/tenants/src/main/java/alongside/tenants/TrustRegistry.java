package alongside.tenants;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TrustId;
import java.util.List;
import java.util.Optional;

/** Which Trusts there are. */
final class TrustRegistry {
    private final PlatformDatabase platform;

    TrustRegistry(PlatformDatabase platform) {
        this.platform = platform;
    }

    Optional<Trust> find(String slug) {
        return platform.in(db -> TrustQueries.bySlug(db, slug));
    }

    Optional<Trust> find(TrustId id) {
        return platform.in(db -> TrustQueries.byId(db, id));
    }

    List<Trust> all() {
        return platform.in(TrustQueries::all);
    }
}
