package alongside.tenants.provisioning;

import alongside.tenants.FirstAdmin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Trust that was approved and is to be made.
 *
 * @param slug the wished place in addresses; absent to make one from the name
 */
public record NewTrust(
        String code,
        String name,
        @Nullable String region,
        @Nullable String icb,
        @Nullable String slug,
        List<FirstAdmin> admins) {}
