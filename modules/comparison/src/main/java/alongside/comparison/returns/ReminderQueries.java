package alongside.comparison.returns;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Whom to remind, and who was. */
final class ReminderQueries {
    private ReminderQueries() {}

    /** Somebody who may sign for a Trust. */
    record Signer(UUID person, String email) {}

    /** The Trusts that people work in, under the platform's role. */
    record Place(TrustId trust, String slug, String name) {}

    static List<Place> places(Db db) {
        return db.query(
                        """
                        SELECT id, slug, name FROM trust
                         WHERE status IN ('trial', 'active')
                         ORDER BY slug
                        """)
                .execute()
                .map(row ->
                        new Place(
                                new TrustId(row.column("id").get(String.class)),
                                row.column("slug").get(String.class),
                                row.column("name").get(String.class)))
                .toList();
    }

    static List<Signer> signers(Db db, TrustId trust, LocalDate today) {
        return db.query(
                        """
                        SELECT p.id, p.email
                          FROM membership m JOIN person p ON p.id = m.person
                         WHERE m.trust = :trust AND m.roles && CAST(:roles AS text[])
                           AND m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                         ORDER BY p.id
                        """)
                .addParam("trust", trust.value())
                .addParam("roles", Permission.signers())
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Signer(
                                row.column("id").get(UUID.class),
                                row.column("email").get(String.class)))
                .toList();
    }

    /** False if they were reminded already. */
    static boolean note(Db db, Quarter quarter, UUID person, int daysBefore, Instant now) {
        return db.dml(
                                """
                                INSERT INTO return_reminder (quarter_end, person, days_before, sent_at)
                                VALUES (:quarter, CAST(:person AS uuid), :days, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("quarter", quarter.end())
                        .addParam("person", person.toString())
                        .addParam("days", daysBefore)
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }
}
