package alongside.forums.forum;

import alongside.kernel.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Trust that somebody belongs to today, and what they are there. */
public record Hat(
        String trust, String slug, String trustName, @Nullable String region, Set<Role> roles) {
    /** The role that says most about somebody's work comes first. */
    private static final List<Role> ORDER =
            List.of(
                    Role.PEER_SUPPORT_WORKER,
                    Role.PROGRAMME_LEAD,
                    Role.EXPERT_BY_EXPERIENCE,
                    Role.INVOLVEMENT_COORDINATOR,
                    Role.LINE_MANAGER,
                    Role.INFORMATION_GOVERNANCE_LEAD,
                    Role.TRUST_ADMIN,
                    Role.READ_ONLY);

    public Hat {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** What somebody with these roles is called who has not said what they are. */
    public static String called(Set<Role> roles) {
        return ORDER.stream()
                .filter(roles::contains)
                .findFirst()
                .map(role -> role.label().toLowerCase(java.util.Locale.UK))
                .orElse("member");
    }

    /** The roles of their keys, joined by commas; none for nothing. */
    public static Set<Role> roles(@Nullable String keys) {
        return keys == null || keys.isEmpty()
                ? Set.of()
                : Arrays.stream(keys.split(",")).map(Role::of).collect(Collectors.toSet());
    }

    /** A Trust as people speak of it: without what all of their names end with. */
    public static String spoken(String trustName) {
        return trustName.replaceFirst("( Partnership)?( University)? NHS( Foundation)? Trust$", "");
    }
}
