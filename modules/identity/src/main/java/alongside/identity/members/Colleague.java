package alongside.identity.members;

import alongside.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a Trust, or somebody who was invited to become one.
 *
 * @param id of the person, or of the invitation while there is no membership
 * @param since when they became a member, or were invited
 * @param expiresAt when the invitation ends
 * @param version rises with every change, so that nobody overwrites what they have not seen
 */
public record Colleague(
        UUID id,
        String name,
        String email,
        List<Role> roles,
        Status status,
        Instant since,
        @Nullable Instant expiresAt,
        long version) {
    /** Where a colleague is on the way in. */
    public enum Status {
        ACTIVE("Active"),
        PENDING("Invited"),
        EXPIRED("Invitation expired");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean member() {
        return status == Status.ACTIVE;
    }

    public boolean admin() {
        return member() && roles.contains(Role.TRUST_ADMIN);
    }
}
