package alongside.forums.mails;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of mails, and addresses that take none. */
final class MailQueries {
    private static final String COLUMNS =
            "SELECT id, kind, subject, at, attempts, outcome FROM sent_mail ";

    private MailQueries() {}

    static long insert(
            Db db,
            UUID id,
            @Nullable UUID person,
            String kind,
            String subject,
            byte @Nullable [] stop,
            OffsetDateTime at) {
        return db.dml(
                        """
                        INSERT INTO sent_mail (id, person, kind, subject, stop_hash, at)
                        VALUES (CAST(:id AS uuid), CAST(:person AS uuid), :kind, :subject,
                                CAST(:stop AS bytea), CAST(:at AS timestamptz))
                            ON CONFLICT (id) DO NOTHING
                        """)
                .addParam("id", id.toString())
                .addParam("person", person == null ? null : person.toString())
                .addParam("kind", kind)
                .addParam("subject", subject)
                .addParam("stop", stop)
                .addParam("at", at)
                .execute();
    }

    static Optional<SentMail> find(Db db, UUID id) {
        return db.get(COLUMNS + "WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(MailQueries::mail);
    }

    /** Those to one person, the newest first. */
    static List<SentMail> to(Db db, UUID person, int skip, int limit) {
        return db.query(
                        COLUMNS
                                + """
                                WHERE person = CAST(:person AS uuid)
                                ORDER BY at DESC, id LIMIT :limit OFFSET :skip
                                """)
                .addParam("person", person.toString())
                .addParam("limit", limit)
                .addParam("skip", skip)
                .execute()
                .map(MailQueries::mail)
                .toList();
    }

    static long countTo(Db db, UUID person) {
        return db.get("SELECT count(*) AS mails FROM sent_mail WHERE person = CAST(:id AS uuid)")
                .addParam("id", person.toString())
                .execute()
                .map(row -> row.column("mails").get(Long.class))
                .orElse(0L);
    }

    /** The newest of those that did not arrive, whoever they were for. */
    static List<SentMail> lost(Db db, OffsetDateTime since, int limit) {
        return db.query(
                        COLUMNS
                                + """
                                WHERE at >= CAST(:since AS timestamptz)
                                  AND (outcome IN ('refused', 'failed', 'held')
                                       OR outcome = 'waiting' AND attempts > 0)
                                ORDER BY at DESC, id LIMIT :limit
                                """)
                .addParam("since", since)
                .addParam("limit", limit)
                .execute()
                .map(MailQueries::mail)
                .toList();
    }

    static List<MailCount> counts(Db db, OffsetDateTime since) {
        return db.query(
                        """
                        SELECT kind, count(*) AS mails,
                               count(*) FILTER (WHERE outcome = 'sent') AS sent,
                               count(*) FILTER (WHERE outcome = 'waiting') AS waiting
                          FROM sent_mail
                         WHERE at >= CAST(:since AS timestamptz)
                         GROUP BY kind
                         ORDER BY kind
                        """)
                .addParam("since", since)
                .execute()
                .map(row ->
                        new MailCount(
                                SentMail.label(row.column("kind").get(String.class)),
                                row.column("mails").get(Long.class),
                                row.column("sent").get(Long.class),
                                row.column("waiting").get(Long.class)))
                .toList();
    }

    static long attempted(
            Db db, UUID id, Outcome outcome, int attempts, @Nullable OffsetDateTime endedAt) {
        return db.dml(
                        """
                        UPDATE sent_mail
                           SET outcome = :outcome, attempts = :attempts,
                               ended_at = CAST(:at AS timestamptz)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("outcome", outcome.key())
                .addParam("attempts", attempts)
                .addParam("at", endedAt)
                .addParam("id", id.toString())
                .execute();
    }

    /** Whose address it is, if it is one person's. */
    static @Nullable UUID owner(Db db, String address) {
        var people =
                db.query(
                                """
                                SELECT id FROM alongside_platform.person
                                 WHERE lower(email) = lower(:address) LIMIT 2
                                """)
                        .addParam("address", address)
                        .execute()
                        .map(row -> row.column("id").get(UUID.class))
                        .toList();
        return people.size() == 1 ? people.getFirst() : null;
    }

    /** Whom to write to, and how they are called. */
    static Optional<Addressee> addressee(Db db, UUID person) {
        return db.get(
                        """
                        SELECT name, email FROM alongside_platform.person
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", person.toString())
                .execute()
                .map(row ->
                        new Addressee(
                                row.column("name").get(String.class),
                                row.column("email").get(String.class)));
    }

    /** A person as mails address them. */
    record Addressee(String name, String email) {}

    static boolean refused(Db db, String address) {
        return db.get("SELECT 1 AS one FROM refused_address WHERE address = lower(:address)")
                .addParam("address", address)
                .execute()
                .isPresent();
    }

    static long refuse(Db db, String address, OffsetDateTime since) {
        return db.dml(
                        """
                        INSERT INTO refused_address (address, since)
                        VALUES (lower(:address), CAST(:since AS timestamptz))
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("address", address)
                .addParam("since", since)
                .execute();
    }

    static long accept(Db db, String address) {
        return db.dml("DELETE FROM refused_address WHERE address = lower(:address)")
                .addParam("address", address)
                .execute();
    }

    static long forget(Db db, OffsetDateTime before) {
        return db.dml("DELETE FROM sent_mail WHERE at < CAST(:before AS timestamptz)")
                .addParam("before", before)
                .execute();
    }

    private static SentMail mail(DbRow row) {
        return new SentMail(
                row.column("id").get(UUID.class),
                row.column("kind").get(String.class),
                row.column("subject").get(String.class),
                row.column("at").get(Instant.class),
                row.column("attempts").get(Long.class).intValue(),
                Outcome.of(row.column("outcome").get(String.class)));
    }
}
