package alongside.forums.motions;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of decisions and of the votes on them. */
final class MotionQueries {
    private static final String COLUMNS =
            """
            SELECT d.id, d.meeting, d.motion, d.casting, d.present, d.carried, d.closed_at,
                   (SELECT v.choice FROM motion_vote v
                     WHERE v.decision = d.id AND v.participant = CAST(:me AS uuid)) AS mine,
                   (SELECT count(*) FROM motion_vote v
                     WHERE v.decision = d.id AND v.choice = 'for') AS votes_for,
                   (SELECT count(*) FROM motion_vote v
                     WHERE v.decision = d.id AND v.choice = 'against') AS votes_against,
                   (SELECT count(*) FROM motion_vote v
                     WHERE v.decision = d.id AND v.choice = 'abstain') AS abstained
              FROM motion d
            """;

    private MotionQueries() {}

    static List<Motion> all(Db db, UUID meeting, @Nullable UUID me) {
        return db.query(COLUMNS + " WHERE d.meeting = CAST(:meeting AS uuid) ORDER BY d.id")
                .addParam("me", me == null ? null : me.toString())
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> decision(row, false))
                .toList();
    }

    /** With the votes as they are, also while it is open. */
    static Optional<Motion> counted(Db db, UUID id) {
        return db.get(COLUMNS + " WHERE d.id = CAST(:id AS uuid)")
                .addParam("me", (String) null)
                .addParam("id", id.toString())
                .execute()
                .map(row -> decision(row, true));
    }

    static boolean lock(Db db, UUID id) {
        return db.get("SELECT id FROM motion WHERE id = CAST(:id AS uuid) FOR UPDATE")
                .addParam("id", id.toString())
                .execute()
                .isPresent();
    }

    static UUID insert(Db db, UUID meeting, String motion, OffsetDateTime at) {
        return db.query(
                        """
                        INSERT INTO motion (meeting, motion, opened_at)
                        VALUES (CAST(:meeting AS uuid), :motion, CAST(:at AS timestamptz))
                        RETURNING id
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("motion", motion)
                .addParam("at", at)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    static void vote(Db db, UUID id, UUID participant, String choice) {
        db.dml(
                        """
                        INSERT INTO motion_vote (decision, participant, choice)
                        VALUES (CAST(:id AS uuid), CAST(:participant AS uuid), :choice)
                            ON CONFLICT (decision, participant) DO UPDATE
                           SET choice = EXCLUDED.choice
                        """)
                .addParam("id", id.toString())
                .addParam("participant", participant.toString())
                .addParam("choice", choice)
                .execute();
    }

    static void close(
            Db db,
            UUID id,
            boolean carried,
            @Nullable String casting,
            int present,
            OffsetDateTime at) {
        db.dml(
                        """
                        UPDATE motion
                           SET carried = :carried, casting = CAST(:casting AS text),
                               present = :present, closed_at = CAST(:at AS timestamptz)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("carried", carried)
                .addParam("casting", casting)
                .addParam("present", present)
                .addParam("at", at)
                .addParam("id", id.toString())
                .execute();
    }

    private static Motion decision(DbRow row, boolean counted) {
        var carried = row.column("carried").get(Boolean.class);
        var told = counted || carried != null;
        return new Motion(
                row.column("id").get(UUID.class),
                row.column("meeting").get(UUID.class),
                row.column("motion").get(String.class),
                told ? row.column("votes_for").get(Long.class) : 0,
                told ? row.column("votes_against").get(Long.class) : 0,
                told ? row.column("abstained").get(Long.class) : 0,
                row.column("casting").get(String.class),
                row.column("present").get(Integer.class),
                carried,
                row.column("closed_at").get(Instant.class),
                row.column("mine").get(String.class));
    }
}
