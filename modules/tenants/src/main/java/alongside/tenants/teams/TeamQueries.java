package alongside.tenants.teams;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class TeamQueries {
    private TeamQueries() {}

    static List<Team> all(Db db) {
        return db.query(
                        """
                        SELECT t.id, t.name, t.service_id, s.name AS service,
                               t.locality_id, l.name AS locality, t.kind, t.closed_on, t.version
                          FROM team t
                          JOIN service s ON s.id = t.service_id
                          LEFT JOIN locality l ON l.id = t.locality_id
                         ORDER BY lower(t.name), t.id
                        """)
                .execute()
                .map(TeamQueries::team)
                .toList();
    }

    static List<Team> after(Db db, @Nullable UUID cursor, int count) {
        return db.query(
                        """
                        SELECT t.id, t.name, t.service_id, s.name AS service,
                               t.locality_id, l.name AS locality, t.kind, t.closed_on, t.version
                          FROM team t
                          JOIN service s ON s.id = t.service_id
                          LEFT JOIN locality l ON l.id = t.locality_id
                         WHERE CAST(:cursor AS uuid) IS NULL OR t.id > CAST(:cursor AS uuid)
                         ORDER BY t.id
                         LIMIT :count
                        """)
                .addParam("cursor", cursor)
                .addParam("count", count)
                .execute()
                .map(TeamQueries::team)
                .toList();
    }

    static Optional<Team> find(Db db, UUID id) {
        return db.get(
                        """
                        SELECT t.id, t.name, t.service_id, s.name AS service,
                               t.locality_id, l.name AS locality, t.kind, t.closed_on, t.version
                          FROM team t
                          JOIN service s ON s.id = t.service_id
                          LEFT JOIN locality l ON l.id = t.locality_id
                         WHERE t.id = CAST(:id AS uuid)
                        """)
                .addParam("id", id)
                .execute()
                .map(TeamQueries::team);
    }

    static UUID insert(Db db, TeamDraft.Checked team) {
        return db.get(
                        """
                        INSERT INTO team (name, service_id, locality_id, kind)
                        VALUES (:name, CAST(:service AS uuid), CAST(:locality AS uuid), :kind)
                        RETURNING id
                        """)
                .addParam("name", team.name())
                .addParam("service", team.serviceId())
                .addParam("locality", team.localityId())
                .addParam("kind", team.kind())
                .execute()
                .orElseThrow()
                .column("id")
                .get(UUID.class);
    }

    static void update(Db db, Team team) {
        db.dml(
                        """
                        UPDATE team
                           SET name = :name, service_id = CAST(:service AS uuid),
                               locality_id = CAST(:locality AS uuid), kind = :kind,
                               closed_on = CAST(:closed AS date), version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("name", team.name())
                .addParam("service", team.serviceId())
                .addParam("locality", team.localityId())
                .addParam("kind", team.kind())
                .addParam("closed", team.closedOn())
                .addParam("id", team.id())
                .execute();
    }

    private static Team team(DbRow row) {
        return new Team(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("service_id").get(UUID.class),
                row.column("service").get(String.class),
                row.column("locality_id").get(UUID.class),
                row.column("locality").get(String.class),
                row.column("kind").get(String.class),
                row.column("closed_on").get(LocalDate.class),
                row.column("version").get(Integer.class));
    }
}
