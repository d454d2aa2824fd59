package alongside.portal;

import alongside.kernel.Role;
import java.util.Set;
import java.util.UUID;

/**
 * A person who is logged in, before it is known in which Trust they act.
 *
 * @param person the same in every Trust
 * @param platformRoles what the person is outside any Trust
 * @param csrf the secret that this session's forms carry; empty for a bearer token
 */
public record Visitor(
        UUID person, String name, String email, Set<Role> platformRoles, String csrf) {
    public Visitor {
        platformRoles = Set.copyOf(platformRoles);
    }
}
