package alongside.forums.registrations;

import alongside.forums.members.Bylines;
import alongside.forums.registrations.Registration.State;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of registrations and of access needs that people want remembered. */
final class RegistrationQueries {
    private RegistrationQueries() {}

    /** Keeps others from changing who comes to a meeting, until this transaction ends. */
    static boolean lock(Db db, UUID meeting) {
        return db.get("SELECT id FROM meeting WHERE id = CAST(:id AS uuid) FOR UPDATE")
                .addParam("id", meeting.toString())
                .execute()
                .isPresent();
    }

    static Optional<Registration> find(Db db, UUID meeting, UUID participant) {
        return db.get(
                        """
                        SELECT r.state, r.offered_until, r.needs, r.sequence, m.link
                          FROM registration r JOIN meeting m ON m.id = r.meeting
                         WHERE r.meeting = CAST(:meeting AS uuid)
                           AND r.participant = CAST(:participant AS uuid)
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .execute()
                .map(RegistrationQueries::registration);
    }

    static void put(
            Db db,
            UUID meeting,
            UUID participant,
            State state,
            OffsetDateTime since,
            String needs) {
        db.dml(
                        """
                        INSERT INTO registration (meeting, participant, state, since, needs)
                        VALUES (CAST(:meeting AS uuid), CAST(:participant AS uuid), :state,
                                CAST(:since AS timestamptz), :needs)
                            ON CONFLICT (meeting, participant) DO UPDATE
                           SET state = EXCLUDED.state, since = EXCLUDED.since,
                               needs = EXCLUDED.needs, offered_until = NULL,
                               sequence = registration.sequence + 1
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .addParam("state", state.key())
                .addParam("since", since)
                .addParam("needs", needs)
                .execute();
    }

    /** What helps them, without a change of anything else. */
    static void needs(Db db, UUID meeting, UUID participant, String needs) {
        db.dml(
                        """
                        UPDATE registration SET needs = :needs
                         WHERE meeting = CAST(:meeting AS uuid)
                           AND participant = CAST(:participant AS uuid)
                        """)
                .addParam("needs", needs)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .execute();
    }

    /** Places of a meeting that nobody holds and nobody is offered. */
    static long free(Db db, UUID meeting) {
        return db.get(
                        """
                        SELECT m.capacity - (SELECT count(*) FROM registration r
                                              WHERE r.meeting = m.id
                                                AND r.state IN ('registered', 'offered')) AS free
                          FROM meeting m WHERE m.id = CAST(:id AS uuid)
                        """)
                .addParam("id", meeting.toString())
                .execute()
                .map(row -> row.column("free").get(Long.class))
                .orElse(0L);
    }

    static long waiting(Db db, UUID meeting) {
        return db.get(
                        """
                        SELECT count(*) AS waiting FROM registration
                         WHERE meeting = CAST(:id AS uuid) AND state = 'waiting'
                        """)
                .addParam("id", meeting.toString())
                .execute()
                .map(row -> row.column("waiting").get(Long.class))
                .orElse(0L);
    }

    /** Everybody who registered and did not take it back, in the order of the line. */
    static List<Registered> all(Db db, UUID forum, UUID meeting, LocalDate today) {
        return db.query(
                        "SELECT w.id, w.state, w.offered_until, w.needs, "
                                + Bylines.COLUMNS
                                + """
                                  FROM (SELECT p.id, p.forum, p.person AS author, p.trust, r.state,
                                               r.offered_until, r.needs, r.since, r.meeting
                                          FROM registration r
                                          JOIN participant p ON p.id = r.participant) w
                                  JOIN forum g ON g.id = w.forum
                                """
                                + Bylines.JOINS
                                + """
                                 WHERE g.id = CAST(:forum AS uuid)
                                   AND w.meeting = CAST(:meeting AS uuid)
                                   AND w.state IN ('registered', 'offered', 'waiting')
                                 ORDER BY w.state = 'waiting', w.state = 'offered', w.since, w.id
                                """)
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row ->
                        new Registered(
                                row.column("id").get(UUID.class),
                                Bylines.of(row, false),
                                State.of(row.column("state").get(String.class)),
                                row.column("offered_until").get(Instant.class),
                                row.column("needs").get(String.class)))
                .toList();
    }

    /** What somebody wants remembered; empty for nothing. */
    static String remembered(Db db, UUID person) {
        return db.get("SELECT needs FROM access_needs WHERE person = CAST(:person AS uuid)")
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("needs").get(String.class))
                .orElse("");
    }

    static void remember(Db db, UUID person, String needs) {
        db.dml(
                        """
                        INSERT INTO access_needs (person, needs) VALUES (CAST(:person AS uuid), :needs)
                            ON CONFLICT (person) DO UPDATE SET needs = EXCLUDED.needs
                        """)
                .addParam("person", person.toString())
                .addParam("needs", needs)
                .execute();
    }

    static void forget(Db db, UUID person) {
        db.dml("DELETE FROM access_needs WHERE person = CAST(:person AS uuid)")
                .addParam("person", person.toString())
                .execute();
    }

    private static Registration registration(DbRow row) {
        var state = State.of(row.column("state").get(String.class));
        var link = row.column("link").get(String.class);
        return new Registration(
                state,
                row.column("offered_until").get(Instant.class),
                row.column("needs").get(String.class),
                state == State.REGISTERED && !link.isEmpty() ? link : null,
                row.column("sequence").get(Integer.class));
    }
}
