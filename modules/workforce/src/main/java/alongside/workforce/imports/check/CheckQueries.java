package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.imports.mapping.ColumnQueries;
import alongside.workforce.imports.mapping.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

final class CheckQueries {
    private static final String KEY =
            """
            CASE WHEN assignment_number IS NOT NULL THEN 'n ' || assignment_number
                 WHEN assignment_version IS NOT NULL THEN 'a ' || CAST(assignment_id AS text)
                 ELSE 'e ' || employee_number || ' ' || CAST(start_on AS text) END
            """;

    private static final int MOST_TEXT = 4_000_000;

    private CheckQueries() {}

    static Optional<CheckTask> lock(Db db, UUID importId) {
        var tasks = new ArrayList<CheckTask>(1);
        Bulk.each(
                db,
                """
                SELECT as_at, kind, changes, cardinality(headings) AS width, repairs, attempt, last_row
                  FROM import
                 WHERE id = ? AND status = 'checking'
                   FOR UPDATE
                """,
                List.of(importId),
                row ->
                        tasks.add(
                                new CheckTask(
                                        importId,
                                        row.getObject("as_at", LocalDate.class),
                                        row.getString("kind"),
                                        row.getString("changes"),
                                        row.getInt("width"),
                                        ColumnQueries.of(db, importId),
                                        Set.copyOf(Bulk.texts(row, "repairs")),
                                        row.getInt("attempt"),
                                        row.getInt("last_row"))));
        return tasks.stream().findFirst();
    }

    /** The next rows: as many as this, or fewer if they hold very much text. */
    static List<SourceRow> rows(Db db, CheckTask task, int count) {
        var rows = new ArrayList<SourceRow>(count);
        var text = new AtomicInteger();
        Bulk.eachWanted(
                db,
                """
                SELECT row_number, cells
                  FROM import_row
                 WHERE import_id = ? AND row_number > ?
                 ORDER BY row_number
                 LIMIT ?
                """,
                List.of(task.importId(), task.lastRow(), count),
                row -> {
                    var next = new SourceRow(row.getInt(1), Bulk.texts(row, "cells"));
                    rows.add(next);
                    return text.addAndGet(next.length()) < MOST_TEXT;
                });
        return rows;
    }

    static void advance(Db db, UUID importId, int lastRow, int rows) {
        Bulk.run(
                db,
                "UPDATE import SET last_row = ?, done = done + ? WHERE id = ?",
                lastRow,
                rows,
                importId);
    }

    /** Of these, the employee numbers that more than one row of the file has. */
    static Set<String> employedTwice(Db db, CheckTask task, Collection<String> numbers) {
        var twice = new HashSet<String>();
        Bulk.each(
                db,
                """
                SELECT word FROM import_repeat WHERE import_id = ? AND word = ANY(?)
                """,
                List.of(task.importId(), numbers),
                row -> twice.add(row.getString("word")));
        return twice;
    }

    /** Rejects the second and later rows about one assignment, counts, and calls it checked. */
    static void finish(Db db, CheckTask task) {
        // A million rows just copied look like an empty table to the planner.
        Bulk.run(db, "ANALYZE import_result");
        var id = task.importId();
        var key =
                task.columns().has(Field.ASSIGNMENT_NUMBER)
                        ? "same assignment number"
                        : "same employee number and start date";
        Bulk.run(
                db,
                "WITH firsts AS (SELECT "
                        + KEY
                        + """
                         AS key, min(row_number) AS first
                           FROM import_result
                          WHERE import_id = ? AND outcome <> 'rejected'
                          GROUP BY 1 HAVING count(*) > 1),
                        later AS (
                         UPDATE import_result r
                            SET outcome = 'rejected', assignment_id = NULL, assignment_version = NULL
                           FROM firsts
                          WHERE r.import_id = ? AND r.outcome <> 'rejected'
                            AND r.row_number > firsts.first AND firsts.key =
                        """
                        + KEY
                        + """
                         RETURNING r.row_number, r.employee_number, firsts.first)
                        INSERT INTO import_problem
                               (import_id, row_number, place, field, kind, value, message)
                        SELECT CAST(? AS uuid), row_number, 0, NULL, 'duplicate', employee_number,
                               'Row ' || first || ' has the ' || ? || '.'
                          FROM later
                        """,
                id,
                id,
                id,
                key);
        Bulk.run(
                db,
                """
                DELETE FROM import_difference d
                 USING import_result r
                 WHERE d.import_id = ? AND r.import_id = d.import_id
                   AND r.row_number = d.row_number AND r.outcome = 'rejected'
                """,
                id);
        count(db, id);
    }

    private static void count(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'checked', accepted = n.accepted, changed = n.changed,
                       unchanged = n.unchanged, rejected = n.rejected, version = version + 1
                  FROM (SELECT count(*) FILTER (WHERE outcome = 'new') AS accepted,
                               count(*) FILTER (WHERE outcome = 'changed') AS changed,
                               count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
                               count(*) FILTER (WHERE outcome = 'rejected') AS rejected
                          FROM import_result WHERE import_id = ?) n
                 WHERE id = ?
                """,
                id,
                id);
    }
}
