package alongside.forums.digests;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which summaries were made. */
final class DigestQueries {
    private DigestQueries() {}

    /** People with something new for them that no summary has told. */
    static List<UUID> waiting(Db db, String frequency, Instant until, LocalDate period) {
        return db.query(
                        """
                        SELECT DISTINCT n.person
                          FROM notification n
                         WHERE n.mail = :frequency AND n.mailed_at IS NULL
                           AND n.mail IN ('daily', 'weekly', 'monthly')
                           AND n.at < CAST(:until AS timestamptz)
                           AND NOT EXISTS (SELECT 1 FROM digest d
                                            WHERE d.person = n.person AND d.frequency = n.mail
                                              AND d.period = :period)
                         ORDER BY n.person
                        """)
                .addParam("frequency", frequency)
                .addParam("until", until.atOffset(ZoneOffset.UTC))
                .addParam("period", period)
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .toList();
    }

    /** False if somebody else makes it, or has made it. */
    static boolean begin(
            Db db, UUID person, String frequency, LocalDate period, OffsetDateTime now) {
        return db.dml(
                                """
                                INSERT INTO digest (person, frequency, period, sent_at)
                                VALUES (CAST(:person AS uuid), :frequency, :period,
                                        CAST(:now AS timestamptz))
                                    ON CONFLICT DO NOTHING
                                """)
                        .addParam("person", person.toString())
                        .addParam("frequency", frequency)
                        .addParam("period", period)
                        .addParam("now", now)
                        .execute()
                == 1;
    }
}
