package alongside.tenants.localities;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class LocalityQueries {
    private LocalityQueries() {}

    static List<Locality> all(Db db) {
        return db.query(
                        """
                        SELECT l.id, l.name, l.closed_on, l.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.locality_id = l.id AND t.closed_on IS NULL) AS teams
                          FROM locality l
                         ORDER BY lower(l.name), l.id
                        """)
                .execute()
                .map(LocalityQueries::locality)
                .toList();
    }

    static List<Locality> after(Db db, @Nullable UUID cursor, int count) {
        return db.query(
                        """
                        SELECT l.id, l.name, l.closed_on, l.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.locality_id = l.id AND t.closed_on IS NULL) AS teams
                          FROM locality l
                         WHERE CAST(:cursor AS uuid) IS NULL OR l.id > CAST(:cursor AS uuid)
                         ORDER BY l.id
                         LIMIT :count
                        """)
                .addParam("cursor", cursor)
                .addParam("count", count)
                .execute()
                .map(LocalityQueries::locality)
                .toList();
    }

    static Optional<Locality> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT l.id, l.name, l.closed_on, l.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.locality_id = l.id AND t.closed_on IS NULL) AS teams
                          FROM locality l
                         WHERE l.id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(LocalityQueries::locality);
    }

    static UUID insert(Db db, String name) {
        return db.get(
                        """
                        INSERT INTO locality (name) VALUES (:name)
                        RETURNING id
                        """)
                .addParam("name", name)
                .execute()
                .orElseThrow()
                .column("id")
                .get(UUID.class);
    }

    static void update(Db db, Locality locality) {
        db.dml(
                        """
                        UPDATE locality
                           SET name = :name, closed_on = CAST(:closed AS date),
                               version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("name", locality.name())
                .addParam("closed", locality.closedOn())
                .addParam("id", locality.id())
                .execute();
    }

    private static Locality locality(DbRow row) {
        return new Locality(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("closed_on").get(LocalDate.class),
                row.column("teams").get(Integer.class),
                row.column("version").get(Integer.class));
    }
}
