package alongside.tenants.registrations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided a registration, and why it was refused.
 *
 * @param reason absent for an approval
 */
public record Decision(Instant at, UUID by, String byName, @Nullable String reason) {}
