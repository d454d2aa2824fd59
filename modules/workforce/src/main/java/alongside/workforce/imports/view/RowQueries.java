package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows with their outcome, by row number. */
public final class RowQueries {
    private RowQueries() {}

    /** Rows after this number, of one outcome, or of all if it is empty. */
    public static List<RowView> rows(
            Db db, UUID id, Map<String, String> columns, String outcome, int after, int count) {
        var numbers = numbers(db, id, outcome, after, count);
        if (numbers.isEmpty()) {
            return List.of();
        }
        int last = numbers.getLast();
        var problems = problems(db, id, columns, after, last);
        var differences = differences(db, id, after, last);
        var rows = new ArrayList<RowView>();
        Bulk.each(
                db,
                """
                SELECT r.row_number, r.outcome, r.employee_number, r.assignment_number,
                       r.first_name, r.last_name, r.band, r.weekly_hours, r.start_on, r.end_on,
                       CASE WHEN r.post_version IS NOT NULL THEN r.post_id END AS post_id,
                       r.post_title,
                       coalesce(role.name, nr.name) AS role,
                       coalesce(s.name, ns.name) AS service, coalesce(t.name, nt.name) AS team
                  FROM import_result r
                  LEFT JOIN job_role role ON role.id = r.job_role_id
                  LEFT JOIN service s ON s.id = r.service_id
                  LEFT JOIN team t ON t.id = r.team_id
                  LEFT JOIN import_creation nr ON nr.import_id = r.import_id
                        AND nr.field = 'role' AND nr.id = r.job_role_id
                  LEFT JOIN import_creation ns ON ns.import_id = r.import_id
                        AND ns.field = 'service' AND ns.id = r.service_id
                  LEFT JOIN import_creation nt ON nt.import_id = r.import_id
                        AND nt.field = 'team' AND nt.id = r.team_id
                 WHERE r.import_id = ? AND r.row_number > ? AND r.row_number <= ?
                   AND (? = '' OR r.outcome = ?)
                 ORDER BY r.row_number
                """,
                List.of(id, after, last, outcome, outcome),
                row -> rows.add(row(row, problems, differences)));
        return rows;
    }

    private static List<Integer> numbers(Db db, UUID id, String outcome, int after, int count) {
        var numbers = new ArrayList<Integer>();
        Bulk.each(
                db,
                """
                SELECT row_number FROM import_result
                 WHERE import_id = ? AND row_number > ? AND (? = '' OR outcome = ?)
                 ORDER BY row_number LIMIT ?
                """,
                List.of(id, after, outcome, outcome, count),
                row -> numbers.add(row.getInt(1)));
        return numbers;
    }

    private static Map<Integer, List<RowView.ProblemView>> problems(
            Db db, UUID id, Map<String, String> columns, int after, int last) {
        var problems = new HashMap<Integer, List<RowView.ProblemView>>();
        Bulk.each(
                db,
                """
                SELECT row_number, field, kind, value, message FROM import_problem
                 WHERE import_id = ? AND row_number > ? AND row_number <= ?
                 ORDER BY row_number, place
                """,
                List.of(id, after, last),
                row -> {
                    var field = row.getString("field");
                    problems.computeIfAbsent(row.getInt("row_number"), _ -> new ArrayList<>())
                            .add(
                                    new RowView.ProblemView(
                                            field,
                                            field == null ? null : columns.get(field),
                                            row.getString("kind"),
                                            row.getString("value"),
                                            row.getString("message")));
                });
        return problems;
    }

    private static Map<Integer, List<DifferenceView>> differences(
            Db db, UUID id, int after, int last) {
        var differences = new HashMap<Integer, List<DifferenceView>>();
        Bulk.each(
                db,
                DifferenceQueries.ALL
                        + " AND d.row_number > ? AND d.row_number <= ?"
                        + DifferenceQueries.ORDER,
                List.of(id, after, last),
                row ->
                        differences
                                .computeIfAbsent(row.getInt("row_number"), _ -> new ArrayList<>())
                                .add(DifferenceQueries.difference(row)));
        return differences;
    }

    private static RowView row(
            ResultSet row,
            Map<Integer, List<RowView.ProblemView>> problems,
            Map<Integer, List<DifferenceView>> differences)
            throws SQLException {
        int number = row.getInt("row_number");
        return new RowView(
                number,
                row.getString("outcome"),
                row.getString("employee_number"),
                row.getString("assignment_number"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("role"),
                row.getString("band"),
                row.getString("service"),
                row.getString("team"),
                row.getBigDecimal("weekly_hours"),
                Bulk.day(row, "start_on"),
                Bulk.day(row, "end_on"),
                Bulk.id(row, "post_id"),
                row.getString("post_title"),
                problems.getOrDefault(number, List.of()),
                differences.getOrDefault(number, List.of()));
    }
}
