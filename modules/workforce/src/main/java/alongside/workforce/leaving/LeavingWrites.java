package alongside.workforce.leaving;

import alongside.identity.Member;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes who leaves, and what was done. */
final class LeavingWrites {
    private LeavingWrites() {}

    /** The list of one assignment, from the Trust's own; nothing if it was there before. */
    static void begin(Db db, UUID assignment) {
        var begun =
                db.dml(
                                        """
                                        INSERT INTO leaving (assignment_id)
                                        VALUES (CAST(:id AS uuid))
                                        ON CONFLICT (assignment_id) DO NOTHING
                                        """)
                                .addParam("id", assignment.toString())
                                .execute()
                        == 1;
        if (begun) {
            db.dml(
                            """
                            INSERT INTO leaving_task (assignment_id, position, name, who,
                                                      days_before)
                            SELECT CAST(:id AS uuid), position, name, who, days_before
                              FROM leaving_step
                            """)
                    .addParam("id", assignment.toString())
                    .execute();
        }
    }

    /** Assignments that end from this day on and have no list: a staff file said so. */
    static List<UUID> withoutList(Db db, LocalDate from) {
        return db.query(
                        """
                        SELECT a.id FROM assignment a
                         WHERE a.end_on >= :from
                           AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.assignment_id = a.id)
                        """)
                .addParam("from", from)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList();
    }

    /** False if the version is no longer the newest. */
    static boolean next(Db db, UUID assignment, long version) {
        return db.dml(
                                """
                                UPDATE leaving SET version = version + 1
                                 WHERE assignment_id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", assignment.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void next(Db db, UUID assignment) {
        db.dml(
                        """
                        UPDATE leaving SET version = version + 1
                         WHERE assignment_id = CAST(:id AS uuid)
                        """)
                .addParam("id", assignment.toString())
                .execute();
    }

    static void update(Db db, UUID assignment, LeavingDraft draft) {
        db.dml(
                        """
                        UPDATE leaving
                           SET destination = NULLIF(:destination, ''),
                               destination_trust = NULLIF(:trust, ''),
                               conversation_on = CAST(NULLIF(:conversation, '') AS date)
                         WHERE assignment_id = CAST(:id AS uuid)
                        """)
                .addParam("destination", draft.destination())
                .addParam("trust", draft.destinationTrust())
                .addParam("conversation", draft.conversationOn())
                .addParam("id", assignment.toString())
                .execute();
    }

    static void task(Db db, UUID task, @Nullable Member member, LocalDate due) {
        db.dml(
                        """
                        UPDATE leaving_task
                           SET account = CAST(NULLIF(:account, '') AS uuid),
                               account_name = NULLIF(:name, ''), due_on = CAST(:due AS date)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("account", member == null ? "" : member.account().toString())
                .addParam("name", member == null ? "" : member.name())
                .addParam("due", due)
                .addParam("id", task.toString())
                .execute();
    }

    /** Whether it was not done before. */
    static boolean done(Db db, UUID task, LocalDate on, String by) {
        return db.dml(
                                """
                                UPDATE leaving_task SET done_on = CAST(:on AS date), done_by = :by
                                 WHERE id = CAST(:id AS uuid) AND done_on IS NULL
                                """)
                        .addParam("on", on)
                        .addParam("by", by)
                        .addParam("id", task.toString())
                        .execute()
                == 1;
    }

    /** Whether it had been done. */
    static boolean undone(Db db, UUID task) {
        return db.dml(
                                """
                                UPDATE leaving_task SET done_on = NULL, done_by = NULL
                                 WHERE id = CAST(:id AS uuid) AND done_on IS NOT NULL
                                """)
                        .addParam("id", task.toString())
                        .execute()
                == 1;
    }
}
