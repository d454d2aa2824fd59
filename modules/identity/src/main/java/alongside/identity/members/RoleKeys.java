package alongside.identity.members;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Roles of one Trust, as forms, JSON and the database write them. */
public final class RoleKeys {
    /** Every role that a Trust can give, in the order in which forms offer them. */
    public static final List<Role> OFFERED =
            Arrays.stream(Role.values()).filter(Role::withinTrust).toList();

    private RoleKeys() {}

    /**
     * The roles of keys, in their usual order and each once.
     *
     * @throws Refusal.Invalid for none, or one that a Trust cannot give
     */
    public static List<Role> checked(Collection<String> keys) {
        var roles = OFFERED.stream().filter(role -> keys.contains(role.key())).toList();
        if (roles.isEmpty()) {
            throw Refusal.invalid("roles", "Select at least one role");
        }
        if (!keys.stream().allMatch(key -> roles.stream().anyMatch(r -> r.key().equals(key)))) {
            throw Refusal.invalid("roles", "Select roles from the list");
        }
        return roles;
    }

    static String[] array(Collection<Role> roles) {
        return roles.stream().map(Role::key).toArray(String[]::new);
    }

    public static List<Role> split(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Role::of).sorted().toList();
    }
}
