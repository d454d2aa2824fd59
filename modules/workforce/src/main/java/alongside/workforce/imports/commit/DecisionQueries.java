package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class DecisionQueries {
    private DecisionQueries() {}

    /** Locks the import if it waits to be saved. */
    static Optional<Decision> toSave(Db db, TrustId trust, UUID importId) {
        return db.get(
                        """
                        SELECT as_at, kind, decided_by AS person, decided_by_name AS name
                          FROM import
                         WHERE id = CAST(:id AS uuid) AND status = 'committing'
                           FOR UPDATE
                        """)
                .addParam("id", importId)
                .execute()
                .map(row -> decision(trust, importId, row));
    }

    /** Locks the import if it waits to be undone. */
    static Optional<Decision> toUndo(Db db, TrustId trust, UUID importId) {
        return db.get(
                        """
                        SELECT as_at, kind, reversed_by AS person, reversed_by_name AS name
                          FROM import
                         WHERE id = CAST(:id AS uuid) AND status = 'committed' AND reversing
                           FOR UPDATE
                        """)
                .addParam("id", importId)
                .execute()
                .map(row -> decision(trust, importId, row));
    }

    private static Decision decision(TrustId trust, UUID importId, DbRow row) {
        return new Decision(
                importId,
                row.column("as_at").get(LocalDate.class),
                row.column("kind").get(String.class),
                new Actor(
                        row.column("person").get(UUID.class),
                        row.column("name").get(String.class),
                        trust,
                        Set.of()));
    }
}
