package alongside.workforce.establishment;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.workforce.register.Access;
import alongside.workforce.register.Slice;
import java.time.LocalDate;

/** When the money of a Trust's posts ends. */
public final class Cliffs {
    private final TenantDatabase database;

    public Cliffs(TenantDatabase database) {
        this.database = database;
    }

    /** What ends as seen from a date, in one statement. */
    public Cliff at(Actor actor, LocalDate asAt, Slice slice) {
        Access.read(actor);
        return database.in(actor.trust(), db -> CliffQueries.at(db, asAt, slice));
    }
}
