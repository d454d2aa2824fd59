package alongside.workforce.imports.commit;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.TrustId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class DecisionQueries {
    private DecisionQueries() {}

    /** Locks the import if it has this status; who decided it acts. */
    static Optional<Decision> lock(Db db, TrustId trust, UUID importId, String status) {
        return db.get(
                        """
                        SELECT as_at, decided_by, decided_by_name
                          FROM import
                         WHERE id = CAST(:id AS uuid) AND status = :status
                           FOR UPDATE
                        """)
                .addParam("id", importId)
                .addParam("status", status)
                .execute()
                .map(row ->
                        new Decision(
                                importId,
                                row.column("as_at").get(LocalDate.class),
                                new Actor(
                                        row.column("decided_by").get(UUID.class),
                                        row.column("decided_by_name").get(String.class),
                                        trust,
                                        Set.of())));
    }
}
