package alongside.forums.forum;

import alongside.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where peers write to each other.
 *
 * @param reach from which Trusts people come; a region has a code, one Trust its id
 * @param specialism such as {@code perinatal}; empty if it is for all
 * @param roles what somebody must be in their Trust to take part
 * @param reviewed whose posts a moderator reads first
 * @param closedAt since when nobody can write any more; null while they can
 */
public record Forum(
        UUID id,
        String name,
        String purpose,
        Reach reach,
        @Nullable String regionCode,
        @Nullable String trust,
        String specialism,
        Visibility visibility,
        Set<Role> roles,
        Reviewed reviewed,
        @Nullable Instant closedAt,
        int version) {
    public Forum {
        roles = Set.copyOf(roles);
    }

    /** Whether people of this Trust can come. */
    boolean reaches(Hat hat) {
        return switch (reach) {
            case NATIONAL -> true;
            case REGION -> hat.region() != null && hat.region().equals(regionCode);
            case TRUST -> hat.trust().equals(trust);
        };
    }

    /** Whether somebody may take part in this Trust's name. */
    boolean isFor(Hat hat) {
        return reaches(hat) && hat.roles().stream().anyMatch(roles::contains);
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** The roles, as they are listed. */
    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
    }
}
