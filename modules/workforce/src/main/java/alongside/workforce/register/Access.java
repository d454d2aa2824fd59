package alongside.workforce.register;

import static alongside.kernel.Role.INFORMATION_GOVERNANCE_LEAD;
import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;

/**
 * Who may see and change the staff list. It is special category data: being on it says that a
 * person has lived experience.
 */
public final class Access {
    private Access() {}

    public static boolean mayRead(Actor actor) {
        return actor.isAny(
                TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER, INFORMATION_GOVERNANCE_LEAD, READ_ONLY);
    }

    public static boolean mayEdit(Actor actor) {
        return actor.isAny(TRUST_ADMIN, PROGRAMME_LEAD);
    }

    /** Those who support people in post: they record reviews and supervision. */
    public static boolean maySupport(Actor actor) {
        return actor.isAny(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
    }

    public static void support(Actor actor) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER);
    }

    public static void read(Actor actor) {
        actor.require(
                TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER, INFORMATION_GOVERNANCE_LEAD, READ_ONLY);
    }

    public static void edit(Actor actor) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD);
    }
}
