package alongside.identity;

import alongside.kernel.Role;
import java.util.List;
import java.util.UUID;

/**
 * Who can log in to a Trust, for modules that name somebody: as a line manager or a supervisor.
 *
 * @param account the id of the person in every Trust
 */
public record Member(UUID account, String name, List<Role> roles) {
    public Member {
        roles = List.copyOf(roles);
    }
}
