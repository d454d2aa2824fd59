package alongside.comparison.returns;

import static alongside.kernel.Role.INFORMATION_GOVERNANCE_LEAD;
import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Role;

/** Who may see a Trust's returns, and who may sign them. */
public final class Permission {
    private static final Role[] SIGNS = {INFORMATION_GOVERNANCE_LEAD, PROGRAMME_LEAD};
    private static final Role[] SEES = {
        TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER, INFORMATION_GOVERNANCE_LEAD, READ_ONLY
    };

    private Permission() {}

    public static boolean maySee(Actor actor) {
        return actor.isAny(SEES);
    }

    public static boolean maySign(Actor actor) {
        return actor.isAny(SIGNS);
    }

    public static void see(Actor actor) {
        actor.require(SEES);
    }

    public static void sign(Actor actor) {
        actor.require(SIGNS);
    }

    /** The keys of the roles that may sign. */
    static String[] signers() {
        var keys = new String[SIGNS.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = SIGNS[i].key();
        }
        return keys;
    }
}
