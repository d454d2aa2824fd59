package alongside.workforce.structure;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.workforce.register.Access;
import java.time.LocalDate;

/** Who reports to whom in a Trust's programme. */
public final class Structures {
    private final TenantDatabase database;

    public Structures(TenantDatabase database) {
        this.database = database;
    }

    public Structure at(Actor actor, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> StructureQueries.at(db, asAt));
    }
}
