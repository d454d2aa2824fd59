package alongside.workforce.publications;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what is published: in the Trust's tables, and in those of the platform. */
final class PublicationQueries {
    private PublicationQueries() {}

    static int number(Db db, UUID pathway) {
        return db.get(
                        """
                        SELECT COALESCE(published_number, 0) AS number
                          FROM pathway WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", pathway.toString())
                .execute()
                .map(row -> row.column("number").get(Integer.class))
                .orElse(0);
    }

    static void publish(Db db, UUID pathway, int number, LocalDate on) {
        db.dml(
                        """
                        UPDATE pathway
                           SET published_number = :number, published_on = CAST(:on AS date)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("number", number)
                .addParam("on", on)
                .addParam("id", pathway.toString())
                .execute();
    }

    static void withdraw(Db db, UUID pathway) {
        db.dml(
                        """
                        UPDATE pathway SET published_number = NULL, published_on = NULL
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", pathway.toString())
                .execute();
    }

    /** What a Trust shows of a pathway now; empty if nothing. */
    static Optional<Publications.Shown> shown(Db db, UUID pathway) {
        return db.get(
                        """
                        SELECT published_number, published_on FROM pathway
                         WHERE id = CAST(:id AS uuid) AND published_number IS NOT NULL
                        """)
                .addParam("id", pathway.toString())
                .execute()
                .map(row -> shown(db, pathway, row));
    }

    private static Publications.Shown shown(Db db, UUID pathway, DbRow row) {
        int number = row.column("published_number").get(Integer.class);
        var version =
                Pathways.versions(db, pathway).stream()
                        .filter(p -> p.number() == number)
                        .findFirst()
                        .orElseThrow();
        return new Publications.Shown(version, row.column("published_on").get(LocalDate.class));
    }

    static long show(Db db, TrustId trust, UUID pathway, Publications.Shown shown) {
        return db.dml(
                        """
                        INSERT INTO published_pathway
                               (trust, pathway_id, name, number, steps, published_on)
                        VALUES (:trust, CAST(:pathway AS uuid), :name, :number,
                                CAST(:steps AS jsonb), CAST(:on AS date))
                        ON CONFLICT (trust, pathway_id) DO UPDATE
                           SET name = excluded.name, number = excluded.number,
                               steps = excluded.steps, published_on = excluded.published_on
                        """)
                .addParam("trust", trust.value())
                .addParam("pathway", pathway.toString())
                .addParam("name", shown.pathway().name())
                .addParam("number", shown.pathway().number())
                .addParam("steps", Json.text(shown.pathway().steps()))
                .addParam("on", shown.on())
                .execute();
    }

    static long remove(Db db, TrustId trust, UUID pathway) {
        return db.dml(
                        """
                        DELETE FROM published_pathway
                         WHERE trust = :trust AND pathway_id = CAST(:pathway AS uuid)
                        """)
                .addParam("trust", trust.value())
                .addParam("pathway", pathway.toString())
                .execute();
    }

    /** Of one Trust by its place in addresses, or ({@code ""}) of all that can be visited. */
    static List<Publication> all(Db db, String slug) {
        return db.query(
                        """
                        SELECT t.slug, t.name AS trust_name, p.pathway_id, p.name, p.number,
                               p.published_on, CAST(p.steps AS text) AS steps
                          FROM published_pathway p
                          JOIN trust t ON t.id = p.trust
                         WHERE (:slug = '' OR t.slug = :slug)
                           AND t.status IN ('trial', 'active', 'read_only')
                         ORDER BY lower(t.name), lower(p.name), p.pathway_id
                        """)
                .addParam("slug", slug)
                .execute()
                .map(PublicationQueries::publication)
                .toList();
    }

    private static Publication publication(DbRow row) {
        return new Publication(
                row.column("slug").get(String.class),
                row.column("trust_name").get(String.class),
                row.column("pathway_id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("number").get(Integer.class),
                row.column("published_on").get(LocalDate.class),
                List.of(Json.value(row.column("steps").get(String.class), Step[].class)));
    }
}
