package alongside.workforce.hours;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes hours of involvement work, and what was agreed about them. */
final class InvolvementQueries {
    private InvolvementQueries() {}

    /** Those of an assignment from a day on, the newest first. */
    static List<InvolvementEntry> all(Db db, UUID assignment) {
        return db.query(
                        """
                        SELECT id, assignment_id, done_on, hours, what, recorded_by, version
                          FROM involvement_entry
                         WHERE assignment_id = CAST(:assignment AS uuid)
                         ORDER BY done_on DESC, id DESC
                        """)
                .addParam("assignment", assignment.toString())
                .execute()
                .map(InvolvementQueries::entry)
                .toList();
    }

    static Optional<InvolvementEntry> find(Db db, UUID assignment, UUID id) {
        return db.get(
                        """
                        SELECT id, assignment_id, done_on, hours, what, recorded_by, version
                          FROM involvement_entry
                         WHERE id = CAST(:id AS uuid)
                           AND assignment_id = CAST(:assignment AS uuid)
                        """)
                .addParam("id", id.toString())
                .addParam("assignment", assignment.toString())
                .execute()
                .map(InvolvementQueries::entry);
    }

    private static InvolvementEntry entry(DbRow row) {
        return new InvolvementEntry(
                row.column("id").get(UUID.class),
                row.column("assignment_id").get(UUID.class),
                row.column("done_on").get(LocalDate.class),
                row.column("hours").get(BigDecimal.class),
                row.column("what").get(String.class),
                row.column("recorded_by").get(String.class),
                row.column("version").get(Integer.class));
    }

    static UUID insert(Db db, UUID assignment, InvolvementDraft draft, String by) {
        return db.query(
                        """
                        INSERT INTO involvement_entry
                               (assignment_id, done_on, hours, what, recorded_by)
                        VALUES (CAST(:assignment AS uuid), CAST(:on AS date),
                                CAST(:hours AS numeric), :what, :by)
                        RETURNING id
                        """)
                .addParam("assignment", assignment.toString())
                .addParam("on", draft.doneOn())
                .addParam("hours", draft.hours())
                .addParam("what", draft.what())
                .addParam("by", by)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, InvolvementDraft draft, String by) {
        return db.dml(
                                """
                                UPDATE involvement_entry
                                   SET done_on = CAST(:on AS date), hours = CAST(:hours AS numeric),
                                       what = :what, recorded_by = :by, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("on", draft.doneOn())
                        .addParam("hours", draft.hours())
                        .addParam("what", draft.what())
                        .addParam("by", by)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** Whether the version was still the newest. */
    static boolean delete(Db db, UUID id, long version) {
        return db.dml(
                                """
                                DELETE FROM involvement_entry
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void agree(Db db, InvolvementWeek week, String note, String by, LocalDate on) {
        db.dml(
                        """
                        INSERT INTO involvement_answer
                               (assignment_id, week_on, hours, note, said_by, said_on)
                        VALUES (CAST(:assignment AS uuid), :week, CAST(:hours AS numeric), :note,
                                :by, :on)
                        ON CONFLICT (assignment_id, week_on)
                        DO UPDATE SET hours = excluded.hours, note = excluded.note,
                                      said_by = excluded.said_by, said_on = excluded.said_on
                        """)
                .addParam("assignment", week.assignmentId().toString())
                .addParam("week", week.weekOn())
                .addParam("hours", week.hours())
                .addParam("note", note)
                .addParam("by", by)
                .addParam("on", on)
                .execute();
    }
}
