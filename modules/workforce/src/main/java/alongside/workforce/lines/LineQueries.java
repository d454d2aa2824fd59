package alongside.workforce.lines;

import alongside.identity.Member;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the lines of assignments. */
public final class LineQueries {
    private LineQueries() {}

    /** Every line of a person's assignments, the oldest first. */
    public static List<Line> ofPerson(Db db, UUID person) {
        return db.query(
                        """
                        SELECT l.assignment_id, l.kind, l.valid_from, l.valid_to, l.account, l.name,
                               l.recorded_by, l.recorded_at
                          FROM assignment_line l JOIN assignment a ON a.id = l.assignment_id
                         WHERE a.person_id = CAST(:person AS uuid)
                         ORDER BY l.assignment_id, l.kind, l.valid_from
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(LineQueries::line)
                .toList();
    }

    static List<Line> ofAssignment(Db db, UUID assignment) {
        return db.query(
                        """
                        SELECT assignment_id, kind, valid_from, valid_to, account, name,
                               recorded_by, recorded_at
                          FROM assignment_line WHERE assignment_id = CAST(:id AS uuid)
                         ORDER BY kind, valid_from
                        """)
                .addParam("id", assignment.toString())
                .execute()
                .map(LineQueries::line)
                .toList();
    }

    /** Ends the line in force the day before, and takes away one that began on the day itself. */
    static void end(Db db, UUID assignment, LineKind kind, LocalDate from) {
        db.dml(
                        """
                        DELETE FROM assignment_line
                         WHERE assignment_id = CAST(:id AS uuid) AND kind = :kind
                           AND valid_from = :from
                        """)
                .addParam("id", assignment.toString())
                .addParam("kind", kind.key())
                .addParam("from", from)
                .execute();
        db.dml(
                        """
                        UPDATE assignment_line SET valid_to = :from
                         WHERE assignment_id = CAST(:id AS uuid) AND kind = :kind
                           AND valid_from < :from AND (valid_to IS NULL OR valid_to > :from)
                        """)
                .addParam("from", from)
                .addParam("id", assignment.toString())
                .addParam("kind", kind.key())
                .execute();
    }

    static void insert(
            Db db,
            UUID assignment,
            LineKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            Member member,
            String by) {
        db.dml(
                        """
                        INSERT INTO assignment_line
                            (assignment_id, kind, valid_from, valid_to, account, name, recorded_by)
                        VALUES (CAST(:id AS uuid), :kind, :from, CAST(:to AS date),
                                CAST(:account AS uuid), :name, :by)
                        """)
                .addParam("id", assignment.toString())
                .addParam("kind", kind.key())
                .addParam("from", from)
                .addParam("to", to == null ? (String) null : to.toString())
                .addParam("account", member.account().toString())
                .addParam("name", member.name())
                .addParam("by", by)
                .execute();
    }

    private static Line line(DbRow row) {
        return new Line(
                row.column("assignment_id").get(UUID.class),
                LineKind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("account").get(UUID.class),
                row.column("name").get(String.class),
                row.column("valid_from").get(LocalDate.class),
                row.column("valid_to").get(LocalDate.class),
                row.column("recorded_by").get(String.class),
                row.column("recorded_at").get(Instant.class));
    }
}
