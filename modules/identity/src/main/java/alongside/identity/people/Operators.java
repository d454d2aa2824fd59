package alongside.identity.people;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Role;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people who run the service, named by their addresses where it is started: somebody must be
 * able to approve the first Trust.
 */
public final class Operators {
    private final Set<String> addresses;

    public Operators(Set<String> addresses) {
        this.addresses =
                addresses.stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the person an operator if theirs is such an address, and verified; repeatable. */
    public void appoint(Db db, Person person) {
        if (person.emailVerified()
                && addresses.contains(person.email().toLowerCase(Locale.ROOT))
                && PersonQueries.addPlatformRole(db, person.id(), Role.PLATFORM_OPERATOR) > 0) {
            var actor = new Actor(person.id(), person.name(), null, Set.of());
            Audit.write(db, actor, "operator appointed", "person " + person.id(), null, null);
        }
    }
}
