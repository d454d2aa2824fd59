package alongside.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which Trust, as what. Every service method takes one, so that permission is decided
 * where the rule is. {@code trust} is absent for platform roles.
 */
public record Actor(UUID person, String name, @Nullable TrustId trustOrNull, Set<Role> roles) {
    private static final UUID SYSTEM = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The platform itself, for work that no person asked for, such as a job's seed data. */
    public static Actor system(TrustId trust) {
        return new Actor(SYSTEM, "Alongside", trust, Set.of());
    }

    /** The platform itself, outside any Trust. */
    public static Actor system() {
        return new Actor(SYSTEM, "Alongside", null, Set.of());
    }

    /** The Trust this actor is in; asking an actor without one is a bug. */
    public TrustId trust() {
        if (trustOrNull == null) {
            throw new IllegalStateException(name + " acts in no Trust");
        }
        return trustOrNull;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        for (var role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses with {@link Refusal.Forbidden} unless the actor has one of the roles. */
    public void require(Role... any) {
        if (!isAny(any)) {
            throw Refusal.forbidden(any);
        }
    }
}
