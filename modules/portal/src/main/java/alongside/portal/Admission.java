package alongside.portal;

import alongside.kernel.Role;
import java.util.Set;

/** That a person may enter a Trust, and as what. */
public record Admission(TrustName trust, Set<Role> roles) {
    public Admission {
        roles = Set.copyOf(roles);
    }
}
