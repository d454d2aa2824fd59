package alongside.workforce.looks;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads and writes who looked at whose record. */
final class LookQueries {
    private LookQueries() {}

    static void record(
            Db db, Actor actor, String capacity, Collection<UUID> people, int pages, int exports) {
        db.dml(
                        """
                        INSERT INTO record_view (person_id, viewer, viewed_on, viewer_name,
                                                 capacity, pages, exports)
                        SELECT p.id, CAST(:viewer AS uuid),
                               CAST(now() AT TIME ZONE 'Europe/London' AS date), :name, :capacity,
                               :pages, :exports
                          FROM person p
                         WHERE p.id = ANY (CAST(:people AS uuid[]))
                           AND NOT EXISTS (SELECT 1 FROM person_account a
                                            WHERE a.person_id = p.id
                                              AND a.account = CAST(:viewer AS uuid))
                         ORDER BY p.id
                        ON CONFLICT (person_id, viewer, viewed_on)
                        DO UPDATE SET pages = record_view.pages + excluded.pages,
                                      exports = record_view.exports + excluded.exports,
                                      viewer_name = excluded.viewer_name,
                                      capacity = excluded.capacity
                        """)
                .addParam("viewer", actor.person().toString())
                .addParam("name", actor.name())
                .addParam("capacity", capacity)
                .addParam("pages", pages)
                .addParam("exports", exports)
                .addParam("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .execute();
    }

    static List<Look> of(Db db, UUID person) {
        return db.query(
                        """
                        SELECT viewed_on, viewer_name, capacity, pages, exports FROM record_view
                         WHERE person_id = CAST(:person AS uuid)
                         ORDER BY viewed_on DESC, viewer_name, viewer
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row ->
                        new Look(
                                row.column("viewed_on").get(LocalDate.class),
                                row.column("viewer_name").get(String.class),
                                row.column("capacity").get(String.class),
                                row.column("pages").get(Integer.class),
                                row.column("exports").get(Integer.class)))
                .toList();
    }
}
