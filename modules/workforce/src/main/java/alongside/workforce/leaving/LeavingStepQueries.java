package alongside.workforce.leaving;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what a Trust does whenever somebody leaves. */
final class LeavingStepQueries {
    private LeavingStepQueries() {}

    static List<LeavingStep> all(Db db) {
        return db.query(
                        """
                        SELECT id, position, name, who, days_before, version FROM leaving_step
                         ORDER BY position
                        """)
                .execute()
                .map(LeavingStepQueries::step)
                .toList();
    }

    static Optional<LeavingStep> find(Db db, UUID id) {
        return all(db).stream().filter(step -> step.id().equals(id)).findFirst();
    }

    static UUID insert(Db db, LeavingStepDraft draft) {
        db.dml("LOCK TABLE leaving_step IN SHARE ROW EXCLUSIVE MODE").execute();
        return db.query(
                        """
                        INSERT INTO leaving_step (position, name, who, days_before)
                        SELECT COALESCE(max(position), 0) + 1, :name, :who, CAST(:days AS int)
                          FROM leaving_step
                        RETURNING id
                        """)
                .addParam("name", draft.name())
                .addParam("who", draft.who())
                .addParam("days", draft.daysBefore())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** False if the version is no longer the newest. */
    static boolean update(Db db, UUID id, long version, LeavingStepDraft draft) {
        return db.dml(
                                """
                                UPDATE leaving_step
                                   SET name = :name, who = :who, days_before = CAST(:days AS int),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("name", draft.name())
                        .addParam("who", draft.who())
                        .addParam("days", draft.daysBefore())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void delete(Db db, UUID id) {
        db.dml("DELETE FROM leaving_step WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute();
    }

    private static LeavingStep step(DbRow row) {
        return new LeavingStep(
                row.column("id").get(UUID.class),
                row.column("position").get(Integer.class),
                row.column("name").get(String.class),
                Who.of(row.column("who").get(String.class)).orElseThrow(),
                row.column("days_before").get(Integer.class),
                row.column("version").get(Integer.class));
    }
}
