package alongside.tenants;

import alongside.kernel.TrustId;
import alongside.portal.TrustName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Trust that is, or is about to be, on Alongside.
 *
 * @param slug its place in addresses, such as {@code northmoor}
 * @param code its ODS code, such as {@code RNU}
 * @param region code of its NHS England region, such as {@code Y59}
 * @param icb code of its integrated care board
 * @param schemaVersion the version its tables were verified at; absent until they were
 * @param organisation id of its organisation in Keycloak; absent until that was made
 */
public record Trust(
        TrustId id,
        String slug,
        String code,
        String name,
        @Nullable String region,
        @Nullable String icb,
        TrustStatus status,
        Instant since,
        @Nullable String schemaVersion,
        @Nullable String organisation,
        Instant created) {

    public TrustName trustName() {
        return new TrustName(id, slug, name);
    }
}
