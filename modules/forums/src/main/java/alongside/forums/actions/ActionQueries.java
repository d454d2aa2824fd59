package alongside.forums.actions;

import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of actions. */
final class ActionQueries {
    private static final String COLUMNS =
            "SELECT w.id, w.owner, w.withdrawn_at, w.meeting, g.id AS forum, g.name AS forum_name, w.what, w.due_on,"
                    + " w.done_at, w.version, w.author = CAST(:person AS uuid) AS mine, "
                    + Bylines.COLUMNS
                    + """
                      FROM (SELECT a.id, a.owner, a.withdrawn_at, a.meeting, a.what, a.due_on, a.done_at, a.version, p.forum,
                                   p.person AS author, p.trust, p.state
                              FROM meeting_action a JOIN participant p ON p.id = a.owner) w
                      JOIN forum g ON g.id = w.forum
                    """
                    + Bylines.JOINS;

    private ActionQueries() {}

    static List<MeetingAction> of(Db db, UUID meeting, UUID person, LocalDate today) {
        return db.query(
                        COLUMNS
                                + " WHERE w.meeting = CAST(:meeting AS uuid)"
                                + " ORDER BY w.due_on, w.id")
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(ActionQueries::action)
                .toList();
    }

    /** A person's own in every forum they still belong to, those to do first. */
    static List<MeetingAction> own(Db db, UUID person, @Nullable String trust, LocalDate today) {
        return db.query(
                        COLUMNS
                                + """
                                 WHERE w.author = CAST(:person AS uuid) AND w.state = 'member'
                                   AND w.withdrawn_at IS NULL
                                   AND (CAST(:trust AS text) IS NULL OR w.trust IS NULL
                                        OR w.trust = CAST(:trust AS text))
                                   AND (w.trust IS NULL OR wm.person IS NOT NULL)
                                 ORDER BY w.done_at DESC NULLS FIRST, w.due_on, w.id
                                """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("trust", trust)
                .execute()
                .map(ActionQueries::action)
                .toList();
    }

    static UUID insert(Db db, UUID meeting, ActionDraft.Checked draft) {
        return db.query(
                        """
                        INSERT INTO meeting_action (meeting, owner, what, due_on)
                        VALUES (CAST(:meeting AS uuid), CAST(:owner AS uuid), :what, :due)
                        RETURNING id
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("owner", draft.owner().toString())
                .addParam("what", draft.what())
                .addParam("due", draft.dueOn())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Who does what stands for them in a forum. */
    static UUID person(Db db, UUID owner) {
        return db.get("SELECT person FROM participant WHERE id = CAST(:owner AS uuid)")
                .addParam("owner", owner.toString())
                .execute()
                .map(row -> row.column("person").get(UUID.class))
                .orElseThrow();
    }

    /** False if it is not at this version any more. */
    static boolean update(Db db, UUID id, long version, ActionDraft.Checked draft) {
        return db.dml(
                                """
                                UPDATE meeting_action
                                   SET owner = CAST(:owner AS uuid), what = :what, due_on = :due,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("owner", draft.owner().toString())
                        .addParam("what", draft.what())
                        .addParam("due", draft.dueOn())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if it is not at this version any more. */
    static boolean withdraw(Db db, UUID id, long version, OffsetDateTime at) {
        return db.dml(
                                """
                                UPDATE meeting_action
                                   SET withdrawn_at = CAST(:at AS timestamptz), version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("at", at)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void done(Db db, UUID id, @Nullable OffsetDateTime at) {
        db.dml(
                        """
                        UPDATE meeting_action
                           SET done_at = CAST(:at AS timestamptz), version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("at", at)
                .addParam("id", id.toString())
                .execute();
    }

    private static MeetingAction action(DbRow row) {
        return new MeetingAction(
                row.column("id").get(UUID.class),
                row.column("meeting").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("forum_name").get(String.class),
                row.column("what").get(String.class),
                Bylines.of(row, false),
                row.column("owner").get(UUID.class),
                row.column("mine").get(Boolean.class),
                row.column("due_on").get(LocalDate.class),
                row.column("done_at").get(Instant.class),
                row.column("withdrawn_at").get(Instant.class),
                row.column("version").get(Integer.class));
    }
}
