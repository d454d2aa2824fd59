package alongside.forums.conduct;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions of the rules, and who accepted which. */
final class ConductQueries {
    private ConductQueries() {}

    static Rules newest(Db db) {
        return db.get("SELECT number, body, published_at FROM conduct ORDER BY number DESC LIMIT 1")
                .execute()
                .map(row ->
                        new Rules(
                                row.column("number").get(Long.class).intValue(),
                                row.column("body").get(String.class),
                                row.column("published_at").get(Instant.class)))
                .orElseThrow();
    }

    static @Nullable Instant accepted(Db db, UUID person, int number) {
        return db.get(
                        """
                        SELECT accepted_at
                          FROM conduct_acceptance
                         WHERE person = CAST(:person AS uuid) AND number = :number
                        """)
                .addParam("person", person.toString())
                .addParam("number", number)
                .execute()
                .map(row -> row.column("accepted_at").get(Instant.class))
                .orElse(null);
    }

    static void accept(Db db, UUID person, int number, OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO conduct_acceptance (person, number, accepted_at)
                        VALUES (CAST(:person AS uuid), :number, CAST(:at AS timestamptz))
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("person", person.toString())
                .addParam("number", number)
                .addParam("at", at)
                .execute();
    }

    /** False if somebody published this number first. */
    static boolean publish(Db db, int number, String body, OffsetDateTime at) {
        return db.dml(
                                """
                                INSERT INTO conduct (number, body, published_at)
                                VALUES (:number, :body, CAST(:at AS timestamptz))
                                    ON CONFLICT DO NOTHING
                                """)
                        .addParam("number", number)
                        .addParam("body", body)
                        .addParam("at", at)
                        .execute()
                == 1;
    }
}
