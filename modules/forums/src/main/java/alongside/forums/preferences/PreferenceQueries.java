package alongside.forums.preferences;

import alongside.forums.notifications.NoticeKind;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people chose, and addresses that take no mail. */
final class PreferenceQueries {
    private PreferenceQueries() {}

    static Preferences find(Db db, UUID person) {
        var choices = new HashMap<NoticeKind, Frequency>();
        var version =
                db.query(
                                """
                                SELECT p.version, c.key, c.value
                                  FROM preference p
                                  LEFT JOIN LATERAL jsonb_each_text(p.choices) c ON true
                                 WHERE p.person = CAST(:person AS uuid)
                                """)
                        .addParam("person", person.toString())
                        .execute()
                        .mapToInt(row -> choice(row, choices))
                        .max()
                        .orElse(0);
        return new Preferences(choices, version);
    }

    private static int choice(DbRow row, Map<NoticeKind, Frequency> choices) {
        var key = row.column("key").get(String.class);
        if (key != null) {
            var frequency = Frequency.of(row.column("value").get(String.class));
            NoticeKind.of(key)
                    .ifPresent(kind -> frequency.ifPresent(often -> choices.put(kind, often)));
        }
        return row.column("version").get(Long.class).intValue();
    }

    /** False if somebody saved at this version before. */
    static boolean save(Db db, UUID person, long version, Map<NoticeKind, Frequency> choices) {
        var json = new HashMap<String, String>();
        choices.forEach((kind, frequency) -> json.put(kind.key(), frequency.key()));
        return db.dml(
                                """
                                INSERT INTO preference (person, choices, version)
                                SELECT CAST(:person AS uuid), CAST(:choices AS jsonb), 1
                                 WHERE :version = 0 OR EXISTS (SELECT 1 FROM preference
                                                                WHERE person = CAST(:person AS uuid))
                                    ON CONFLICT (person) DO UPDATE
                                   SET choices = EXCLUDED.choices, version = preference.version + 1
                                 WHERE preference.version = :version
                                """)
                        .addParam("person", person.toString())
                        .addParam("choices", Json.text(json))
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** Since when the person's address takes no mail. */
    static Optional<Instant> refused(Db db, UUID person) {
        return db.get(
                        """
                        SELECT a.since
                          FROM refused_address a
                          JOIN alongside_platform.person p ON lower(p.email) = a.address
                         WHERE p.id = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("since").get(Instant.class));
    }

    static long forgive(Db db, UUID person) {
        return db.dml(
                        """
                        DELETE FROM refused_address
                         WHERE address IN (SELECT lower(email) FROM alongside_platform.person
                                            WHERE id = CAST(:person AS uuid))
                        """)
                .addParam("person", person.toString())
                .execute();
    }

    static Optional<String> email(Db db, UUID person) {
        return db.get("SELECT email FROM alongside_platform.person WHERE id = CAST(:id AS uuid)")
                .addParam("id", person.toString())
                .execute()
                .map(row -> row.column("email").get(String.class));
    }

    /** Whose mail it was, and of which kind, by the hash of the secret in its address. */
    static Optional<Stop> stop(Db db, byte[] hash) {
        return db.get("SELECT person, kind FROM sent_mail WHERE stop_hash = :hash")
                .addParam("hash", hash)
                .execute()
                .map(row ->
                        new Stop(
                                row.column("person").get(UUID.class),
                                row.column("kind").get(String.class)));
    }

    /** Mails of one kind to one person, which can be ended: a kind of notice, or a summary. */
    record Stop(UUID person, String kind) {}
}
