package alongside.workforce.lines;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The lines of every assignment of these that hold on the day. */
    public static Map<UUID, List<Line>> on(Db db, Collection<String> assignments, LocalDate day) {
        return db.query(
                        """
                        SELECT assignment_id, kind, valid_from, valid_to, account, name,
                               recorded_by, recorded_at
                          FROM assignment_line
                         WHERE assignment_id = ANY(CAST(:ids AS uuid[])) AND valid_from <= :day
                           AND (valid_to IS NULL OR valid_to > :day)
                        """)
                .addParam("ids", "{" + String.join(",", assignments) + "}")
                .addParam("day", day)
                .execute()
                .map(LineQueries::line)
                .collect(Collectors.groupingBy(Line::assignmentId));
    }

    /**
     * From the day on it is this member, or nobody, as far as the line goes that holds then;
     * without one, up to the next.
     */
    public static void set(
            Db db,
            UUID assignment,
            LineKind kind,
            LocalDate from,
            @Nullable UUID account,
            String name,
            String by) {
        var lines =
                ofAssignment(db, assignment).stream().filter(line -> line.kind() == kind).toList();
        var before = lines.stream().filter(line -> line.holdsOn(from)).findFirst().orElse(null);
        var to = before == null ? next(lines, from) : before.validTo();
        end(db, assignment, kind, from);
        if (account != null) {
            insert(db, assignment, kind, from, to, account, name, by);
        }
    }

    private static @Nullable LocalDate next(List<Line> lines, LocalDate from) {
        return lines.stream()
                .map(Line::validFrom)
                .filter(day -> day.isAfter(from))
                .findFirst()
                .orElse(null);
    }

    /** Ends the line in force the day before, and takes away one that began on the day itself. */
    private static void end(Db db, UUID assignment, LineKind kind, LocalDate from) {
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

    private static void insert(
            Db db,
            UUID assignment,
            LineKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            UUID account,
            String name,
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
                .addParam("account", account.toString())
                .addParam("name", name)
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
