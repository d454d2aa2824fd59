package alongside.workforce.register;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.util.UUID;

/** Whether a person is in the Trust's register. */
public final class Persons {
    private Persons() {}

    /** Refuses an id that nobody of the Trust has, as if there were nothing there. */
    public static void require(Db db, UUID person) {
        if (!has(db, person)) {
            throw Refusal.notFound();
        }
    }

    public static boolean has(Db db, UUID person) {
        return db.get("SELECT 1 AS found FROM person WHERE id = CAST(:id AS uuid)")
                .addParam("id", person.toString())
                .execute()
                .isPresent();
    }
}
