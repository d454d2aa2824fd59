package alongside.forums.attendance;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The table of wrong codes. */
final class TryQueries {
    private TryQueries() {}

    /**
     * When somebody began to enter so many wrong codes, if that is later than a moment. Their tries
     * come one after another until this transaction ends.
     */
    static Optional<Instant> began(
            Db db, UUID meeting, UUID participant, int most, OffsetDateTime after) {
        return db.get(
                        """
                        SELECT t.since
                          FROM participant p
                          LEFT JOIN check_in_try t
                            ON t.participant = p.id AND t.meeting = CAST(:meeting AS uuid)
                           AND t.wrong >= :most AND t.since > CAST(:after AS timestamptz)
                         WHERE p.id = CAST(:participant AS uuid)
                           FOR UPDATE OF p
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("most", most)
                .addParam("after", after)
                .addParam("participant", participant.toString())
                .execute()
                .flatMap(row -> Optional.ofNullable(row.column("since").get(Instant.class)));
    }

    /** One more; those from before a moment do not count any more. */
    static void count(
            Db db, UUID meeting, UUID participant, OffsetDateTime now, OffsetDateTime after) {
        db.dml(
                        """
                        INSERT INTO check_in_try (meeting, participant, since, wrong)
                        VALUES (CAST(:meeting AS uuid), CAST(:participant AS uuid),
                                CAST(:now AS timestamptz), 1)
                            ON CONFLICT (meeting, participant) DO UPDATE
                           SET wrong = CASE WHEN check_in_try.since > CAST(:after AS timestamptz)
                                            THEN check_in_try.wrong + 1 ELSE 1 END,
                               since = CASE WHEN check_in_try.since > CAST(:after AS timestamptz)
                                            THEN check_in_try.since ELSE EXCLUDED.since END
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .addParam("now", now)
                .addParam("after", after)
                .execute();
    }
}
