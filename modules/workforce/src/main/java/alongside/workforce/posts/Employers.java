package alongside.workforce.posts;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.portal.Json;
import java.util.Map;
import java.util.UUID;

/** The partner organisations that employ people of a Trust's programme. */
final class Employers {
    private Employers() {}

    /** The id of the partner of this name, which is added if nobody named it before; or empty. */
    static String named(Db db, Actor actor, String name) {
        if (name.isEmpty()) {
            return "";
        }
        var added =
                db.query(
                                """
                                INSERT INTO partner_employer (name) VALUES (:name)
                                ON CONFLICT (lower(name)) DO NOTHING RETURNING id
                                """)
                        .addParam("name", name)
                        .execute()
                        .map(row -> row.column("id").get(UUID.class))
                        .toList();
        added.forEach(id -> audit(db, actor, id, name));
        return db.get(
                        """
                        SELECT CAST(id AS text) AS id FROM partner_employer
                         WHERE lower(name) = lower(:name)
                        """)
                .addParam("name", name)
                .execute()
                .orElseThrow()
                .column("id")
                .get(String.class);
    }

    private static void audit(Db db, Actor actor, UUID id, String name) {
        var after = Json.text(Map.of("name", name));
        Audit.write(db, actor, "partner employer added", "employer " + id, null, after);
    }
}
