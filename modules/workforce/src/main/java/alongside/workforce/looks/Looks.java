package alongside.workforce.looks;

import static java.util.stream.Collectors.joining;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Role;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.register.Access;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who may open a person's record, and that they did. Within the transaction of whatever shows it,
 * so that nothing is shown that is not written down.
 */
public final class Looks {
    private Looks() {}

    /** Lets those open it who may see the staff list, and whose record it is. */
    public static void open(Db db, Actor actor, UUID person) {
        if (allow(db, actor, person)) {
            LookQueries.record(db, actor, capacity(actor), List.of(person), 1, 0);
        }
    }

    /** The same for what is no page of the record, such as a form that begins with a name. */
    public static boolean allow(Db db, Actor actor, UUID person) {
        if (AccountQueries.isOf(db, actor.person(), person)) {
            return false;
        }
        Access.read(actor);
        return true;
    }

    /** That these people were in a file that left. */
    public static void exported(Db db, Actor actor, Collection<UUID> people) {
        if (!people.isEmpty()) {
            LookQueries.record(db, actor, capacity(actor), people, 0, 1);
        }
    }

    /** Who looked at a record, the newest first. */
    public static List<Look> of(Db db, UUID person) {
        return LookQueries.of(db, person);
    }

    private static String capacity(Actor actor) {
        return actor.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::label)
                .collect(joining(", "));
    }
}
