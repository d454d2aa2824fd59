package alongside.identity.sessions;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What every request asks. Run by {@code look}, so tables are named with their schema. */
final class ArrivalQueries {
    private static final String MEMBERSHIP =
            """
              LEFT JOIN (alongside_platform.membership m
                         JOIN alongside_platform.trust t ON t.id = m.trust AND t.slug = :slug)
                ON m.person = p.id
               AND m.valid_from <= :today
               AND (m.valid_until IS NULL OR m.valid_until >= :today)
            """;
    private static final String PERSON =
            """
            p.id, p.name, p.email, array_to_string(p.platform_roles, ',') AS platform_roles,
            t.id AS trust, t.slug, t.name AS trust_name, t.status,
            array_to_string(m.roles, ',') AS roles
            """;

    private ArrivalQueries() {}

    static Optional<Arrival> bySession(
            Db db, byte[] hash, String slug, OffsetDateTime now, OffsetDateTime idle) {
        return db.get(
                        "SELECT s.csrf, s.seen_at, "
                                + PERSON
                                + """
                                   FROM alongside_platform.session s
                                   JOIN alongside_platform.person p ON p.id = s.person
                                """
                                + MEMBERSHIP
                                + " WHERE s.hash = :hash AND s.ends_at > :now AND s.seen_at > :idle")
                .addParam("slug", slug)
                .addParam("today", now.toLocalDate())
                .addParam("hash", hash)
                .addParam("now", now)
                .addParam("idle", idle)
                .execute()
                .map(Arrival::of);
    }

    static Optional<Arrival> bySubject(Db db, String subject, String slug, LocalDate today) {
        return db.get(
                        "SELECT '' AS csrf, now() AS seen_at, "
                                + PERSON
                                + " FROM alongside_platform.person p "
                                + MEMBERSHIP
                                + " WHERE p.subject = :subject")
                .addParam("slug", slug)
                .addParam("today", today)
                .addParam("subject", subject)
                .execute()
                .map(Arrival::of);
    }

    static Optional<Arrival> byPerson(Db db, UUID person, String slug, LocalDate today) {
        return db.get(
                        "SELECT '' AS csrf, now() AS seen_at, "
                                + PERSON
                                + " FROM alongside_platform.person p "
                                + MEMBERSHIP
                                + " WHERE p.id = CAST(:person AS uuid)")
                .addParam("slug", slug)
                .addParam("today", today)
                .addParam("person", person)
                .execute()
                .map(Arrival::of);
    }
}
