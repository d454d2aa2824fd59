package alongside.workforce.standards;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;

/** The standards of a Trust, which everybody of the Trust may know. */
public final class SupportStandards {
    private final TenantDatabase database;

    public SupportStandards(TenantDatabase database) {
        this.database = database;
    }

    public Standards find(Actor actor) {
        return database.in(actor.trust(), StandardQueries::find);
    }

    /** Within the transaction of who applies them. */
    public static Standards of(Db db) {
        return StandardQueries.find(db);
    }

    public Standards change(Actor actor, long version, StandardsDraft draft) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = StandardQueries.find(db);
                    var wanted = draft.over(old);
                    if (!StandardQueries.update(db, wanted, version)) {
                        throw Refusal.stale();
                    }
                    var now = StandardQueries.find(db);
                    Audit.write(
                            db,
                            actor,
                            "standards of support changed",
                            "standards",
                            Json.text(old),
                            Json.text(now));
                    return now;
                });
    }
}
