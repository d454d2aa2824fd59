package alongside.forums.registrations;

import alongside.forums.Places;
import alongside.forums.notifications.MeetingNews.About;
import alongside.kernel.Db;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waiting lines of meetings, and the places offered to those in them. */
final class LineQueries {
    private LineQueries() {}

    /** Ends offers whose time is over, of one meeting, and says to whom they were made. */
    static List<UUID> lapse(Db db, UUID meeting, OffsetDateTime now) {
        return db.query(
                        """
                        UPDATE registration
                           SET state = 'lapsed', offered_until = NULL, sequence = sequence + 1
                         WHERE meeting = CAST(:meeting AS uuid) AND state = 'offered'
                           AND offered_until <= CAST(:now AS timestamptz)
                        RETURNING participant
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("now", now)
                .execute()
                .map(row -> row.column("participant").get(UUID.class))
                .toList();
    }

    /** Meetings still to come in which somebody waits, or has an offer. */
    static List<UUID> waited(Db db, OffsetDateTime now) {
        return db.query(
                        """
                        SELECT DISTINCT m.id
                          FROM meeting m JOIN registration r ON r.meeting = m.id
                         WHERE m.state = 'planned' AND m.starts_at > CAST(:now AS timestamptz)
                           AND r.state IN ('waiting', 'offered')
                        """)
                .addParam("now", now)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList();
    }

    static About about(Db db, UUID meeting) {
        return db.get("SELECT forum, starts_at FROM meeting WHERE id = CAST(:id AS uuid)")
                .addParam("id", meeting.toString())
                .execute()
                .map(row ->
                        new About(
                                meeting,
                                row.column("starts_at").get(Instant.class),
                                Places.meeting(row.column("forum").get(UUID.class), meeting)))
                .orElseThrow();
    }

    /** Who is offered a place, and what stands for them in the forum. */
    record Offered(UUID person, UUID participant) {}

    /** Offers the first in line a place; empty if nobody waits. */
    static Optional<Offered> offer(Db db, UUID meeting, OffsetDateTime until, LocalDate today) {
        return db
                .query(
                        """
                        UPDATE registration r
                           SET state = 'offered', offered_until = CAST(:until AS timestamptz),
                               sequence = r.sequence + 1
                          FROM (SELECT w.participant, p.person
                                  FROM registration w
                                  JOIN participant p ON p.id = w.participant AND p.state = 'member'
                                  LEFT JOIN alongside_platform.membership b
                                    ON b.trust = p.trust AND b.person = p.person
                                   AND b.valid_from <= :today
                                   AND (b.valid_until IS NULL OR b.valid_until >= :today)
                                 WHERE w.meeting = CAST(:meeting AS uuid) AND w.state = 'waiting'
                                   AND (p.trust IS NULL OR b.person IS NOT NULL)
                                 ORDER BY w.since, w.participant LIMIT 1) first
                         WHERE r.meeting = CAST(:meeting AS uuid)
                           AND r.participant = first.participant
                        RETURNING first.person, first.participant
                        """)
                .addParam("until", until)
                .addParam("today", today)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row ->
                        new Offered(
                                row.column("person").get(UUID.class),
                                row.column("participant").get(UUID.class)))
                .toList()
                .stream()
                .findFirst();
    }

    /** Those who hold a place, wait for one or are offered one, and still belong to the forum. */
    static List<UUID> people(Db db, UUID meeting, LocalDate today) {
        return db.query(
                        """
                        SELECT p.person
                          FROM registration w
                          JOIN participant p ON p.id = w.participant AND p.state = 'member'
                          LEFT JOIN alongside_platform.membership b
                            ON b.trust = p.trust AND b.person = p.person
                           AND b.valid_from <= :today
                           AND (b.valid_until IS NULL OR b.valid_until >= :today)
                         WHERE w.meeting = CAST(:meeting AS uuid)
                           AND w.state IN ('registered', 'waiting', 'offered')
                           AND (p.trust IS NULL OR b.person IS NOT NULL)
                         ORDER BY w.since, w.participant
                        """)
                .addParam("today", today)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .toList();
    }

    /** Places kept for somebody from this day on, in forums they belong to by one Trust. */
    static List<Offer> offers(Db db, UUID person, String trust, LocalDate today) {
        return db.query(
                        """
                        SELECT m.id, m.forum, g.name, m.starts_at, r.offered_until
                          FROM participant p
                          JOIN registration r ON r.participant = p.id AND r.state = 'offered'
                          JOIN meeting m ON m.id = r.meeting AND m.state = 'planned'
                          JOIN forum g ON g.id = m.forum
                         WHERE p.person = CAST(:person AS uuid) AND p.state = 'member'
                           AND (p.trust IS NULL OR p.trust = :trust)
                           AND r.offered_until >= CAST(:today AS date)
                         ORDER BY r.offered_until, m.id
                        """)
                .addParam("person", person.toString())
                .addParam("trust", trust)
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Offer(
                                Places.meeting(
                                        row.column("forum").get(UUID.class),
                                        row.column("id").get(UUID.class)),
                                row.column("name").get(String.class),
                                row.column("starts_at").get(Instant.class),
                                row.column("offered_until").get(Instant.class)))
                .toList();
    }

    /** To whom a place at a meeting is offered now. */
    static List<UUID> offered(Db db, UUID meeting) {
        return db.query(
                        """
                        SELECT participant FROM registration
                         WHERE meeting = CAST(:meeting AS uuid) AND state = 'offered'
                        """)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> row.column("participant").get(UUID.class))
                .toList();
    }
}
