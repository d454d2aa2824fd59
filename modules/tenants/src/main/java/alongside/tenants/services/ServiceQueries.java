package alongside.tenants.services;

import alongside.kernel.Db;
import alongside.tenants.ServiceCategory;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class ServiceQueries {
    private ServiceQueries() {}

    static List<Service> all(Db db) {
        return db.query(
                        """
                        SELECT s.id, s.name, s.category, s.closed_on, s.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.service_id = s.id AND t.closed_on IS NULL) AS teams
                          FROM service s
                         ORDER BY lower(s.name), s.id
                        """)
                .execute()
                .map(ServiceQueries::service)
                .toList();
    }

    static List<Service> after(Db db, @Nullable UUID cursor, int count) {
        return db.query(
                        """
                        SELECT s.id, s.name, s.category, s.closed_on, s.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.service_id = s.id AND t.closed_on IS NULL) AS teams
                          FROM service s
                         WHERE CAST(:cursor AS uuid) IS NULL OR s.id > CAST(:cursor AS uuid)
                         ORDER BY s.id
                         LIMIT :count
                        """)
                .addParam("cursor", cursor)
                .addParam("count", count)
                .execute()
                .map(ServiceQueries::service)
                .toList();
    }

    static Optional<Service> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT s.id, s.name, s.category, s.closed_on, s.version,
                               (SELECT CAST(count(*) AS int) FROM team t
                                 WHERE t.service_id = s.id AND t.closed_on IS NULL) AS teams
                          FROM service s
                         WHERE s.id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(ServiceQueries::service);
    }

    static UUID insert(Db db, String name, ServiceCategory category) {
        return db.get(
                        """
                        INSERT INTO service (name, category) VALUES (:name, :category)
                        RETURNING id
                        """)
                .addParam("name", name)
                .addParam("category", category.key())
                .execute()
                .orElseThrow()
                .column("id")
                .get(UUID.class);
    }

    static void update(Db db, Service service) {
        db.dml(
                        """
                        UPDATE service
                           SET name = :name, category = :category,
                               closed_on = CAST(:closed AS date), version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("name", service.name())
                .addParam("category", service.category().key())
                .addParam("closed", service.closedOn())
                .addParam("id", service.id())
                .execute();
    }

    private static Service service(DbRow row) {
        return new Service(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                ServiceCategory.of(row.column("category").get(String.class))
                        .orElse(ServiceCategory.OTHER),
                row.column("closed_on").get(LocalDate.class),
                row.column("teams").get(Integer.class),
                row.column("version").get(Integer.class));
    }
}
