package alongside.tenants.home;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

final class VisitQueries {
    private VisitQueries() {}

    /** Notes a visit. Looks within half an hour of each other are one. Gives the visit before. */
    static Optional<Instant> visit(Db db, UUID person, Instant now) {
        return db.get(
                        """
                        INSERT INTO last_visit AS v (person_id, visited_at)
                        VALUES (CAST(:person AS uuid), :now)
                        ON CONFLICT (person_id) DO UPDATE
                           SET previous_at = CASE
                                   WHEN v.visited_at < excluded.visited_at - interval '30 minutes'
                                   THEN v.visited_at ELSE v.previous_at END,
                               visited_at = excluded.visited_at
                        RETURNING previous_at
                        """)
                .addParam("person", person)
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .execute()
                .flatMap(row -> Optional.ofNullable(row.column("previous_at").get(Instant.class)));
    }
}
