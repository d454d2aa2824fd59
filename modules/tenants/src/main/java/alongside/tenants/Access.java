package alongside.tenants;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.Role;

/** Who may read and who may change what a Trust sets up for itself, and in which state. */
public final class Access {
    private static final Role[] EDITORS = {Role.TRUST_ADMIN, Role.PROGRAMME_LEAD};
    private static final Role[] READERS = {
        Role.TRUST_ADMIN,
        Role.PROGRAMME_LEAD,
        Role.LINE_MANAGER,
        Role.INVOLVEMENT_COORDINATOR,
        Role.INFORMATION_GOVERNANCE_LEAD,
        Role.READ_ONLY
    };

    private Access() {}

    public static void requireEditor(Actor actor) {
        actor.require(EDITORS);
    }

    public static boolean edits(Actor actor) {
        return actor.isAny(EDITORS);
    }

    public static void requireReader(Actor actor) {
        actor.require(READERS);
    }

    public static boolean reads(Actor actor) {
        return actor.isAny(READERS);
    }

    /** Refuses a change of something that somebody else has changed since. */
    public static void requireNewest(long version, long newest) {
        if (version != newest) {
            throw Refusal.stale();
        }
    }

    /**
     * Writers of services, localities and teams wait for each other until the transaction ends, so
     * that no two of them add the same name. Always the three in this order, or they would
     * deadlock.
     */
    public static void oneWriter(Db db) {
        db.dml("LOCK TABLE service, locality, team IN SHARE ROW EXCLUSIVE MODE").execute();
    }

    public static void requireClosable(Name.Named thing, String noun) {
        if (!thing.open()) {
            throw Refusal.conflict("This " + noun + " is closed already.");
        }
    }

    public static void requireClosed(Name.Named thing, String noun) {
        if (thing.open()) {
            throw Refusal.conflict("This " + noun + " is open already.");
        }
    }
}
