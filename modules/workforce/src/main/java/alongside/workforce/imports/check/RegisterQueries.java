package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register as at the date a file shows, for a few thousand rows at a time. */
final class RegisterQueries {
    private static final String AS_AT =
            """
            SELECT a.id AS assignment_id, a.version AS assignment_version, a.assignment_number,
                   a.start_on, a.end_on,
                   p.id AS person_id, p.version AS person_version, p.employee_number,
                   p.last_name, p.first_name,
                   period.weekly_hours, period.category, period.fixed_term_end_on,
                   post.job_role_id, post.band, post.service_id, post.team_id, post.locality_id,
                   earlier.shown_open_on, later.as_at AS later_file, last.*
              FROM assignment a
              JOIN person p ON p.id = a.person_id
             CROSS JOIN LATERAL (
                   SELECT x.post_id, x.weekly_hours, x.category, x.fixed_term_end_on
                     FROM assignment_period x
                    WHERE x.assignment_id = a.id
                    ORDER BY x.valid_from > ?,
                             CASE WHEN x.valid_from > ? THEN x.valid_from - DATE '2000-01-01'
                                  ELSE DATE '2000-01-01' - x.valid_from END
                    LIMIT 1) period
              JOIN post ON post.id = period.post_id
              LEFT JOIN LATERAL (
                   SELECT r.last_name AS l_last_name, r.first_name AS l_first_name,
                          r.weekly_hours AS l_weekly_hours, r.category AS l_category,
                          r.fixed_term_end_on AS l_fixed_term_end_on,
                          r.job_role_id AS l_job_role_id, r.band AS l_band,
                          r.service_id AS l_service_id, r.team_id AS l_team_id,
                          r.locality_id AS l_locality_id, r.start_on AS l_start_on,
                          r.end_on AS l_end_on
                     FROM import_result r JOIN import i ON i.id = r.import_id
                    WHERE r.assignment_id = a.id AND r.outcome <> 'rejected'
                      AND i.status = 'committed' AND i.as_at <= ?
                    ORDER BY i.as_at DESC, i.committed_at DESC
                    LIMIT 1) last ON true
              LEFT JOIN LATERAL (
                   SELECT max(i.as_at) AS shown_open_on
                     FROM import_result r JOIN import i ON i.id = r.import_id
                    WHERE r.assignment_id = a.id AND r.outcome <> 'rejected'
                      AND i.status = 'committed' AND i.as_at < ?
                      AND (r.end_on IS NULL OR r.end_on >= i.as_at)) earlier ON true
              LEFT JOIN LATERAL (
                   SELECT min(i.as_at) AS as_at
                     FROM import_result r JOIN import i ON i.id = r.import_id
                    WHERE r.assignment_id = a.id AND r.outcome <> 'rejected'
                      AND i.status = 'committed' AND i.as_at > ?) later ON true
            """;

    private RegisterQueries() {}

    static Map<String, Registered> byAssignmentNumber(
            Db db, LocalDate asAt, Collection<String> numbers) {
        var found = new HashMap<String, Registered>();
        if (!numbers.isEmpty()) {
            Bulk.each(
                    db,
                    AS_AT + " WHERE a.assignment_number = ANY(?)",
                    List.of(asAt, asAt, asAt, asAt, asAt, numbers),
                    row -> found.put(row.getString("assignment_number"), registered(row)));
        }
        return found;
    }

    static Map<String, List<Registered>> byEmployeeNumber(
            Db db, LocalDate asAt, Collection<String> numbers) {
        var found = new HashMap<String, List<Registered>>();
        if (!numbers.isEmpty()) {
            Bulk.each(
                    db,
                    AS_AT + " WHERE p.employee_number = ANY(?)",
                    List.of(asAt, asAt, asAt, asAt, asAt, numbers),
                    row ->
                            found.computeIfAbsent(
                                            row.getString("employee_number"),
                                            _ -> new ArrayList<>())
                                    .add(registered(row)));
        }
        return found;
    }

    static Map<String, KnownPerson> people(Db db, Collection<String> employeeNumbers) {
        var found = new HashMap<String, KnownPerson>();
        if (!employeeNumbers.isEmpty()) {
            Bulk.each(
                    db,
                    """
                    SELECT id, version, employee_number, last_name, first_name
                      FROM person
                     WHERE employee_number = ANY(?)
                    """,
                    List.of(employeeNumbers),
                    row ->
                            found.put(
                                    row.getString("employee_number"),
                                    new KnownPerson(
                                            row.getObject("id", UUID.class),
                                            row.getInt("version"),
                                            row.getString("last_name"),
                                            row.getString("first_name"))));
        }
        return found;
    }

    /** How long the employee numbers are that begin with a zero. */
    static List<Integer> lengthsWithZeros(Db db) {
        var lengths = new ArrayList<Integer>();
        Bulk.each(
                db,
                """
                SELECT DISTINCT length(employee_number) AS length
                  FROM person
                 WHERE employee_number LIKE '0%'
                 ORDER BY 1 LIMIT 10
                """,
                List.of(),
                row -> lengths.add(row.getInt("length")));
        return lengths;
    }

    static BigDecimal fullTime(Db db, LocalDate asAt) {
        return db.get(
                        """
                        SELECT hours FROM full_time_hours
                         WHERE valid_from <= :as_at ORDER BY valid_from DESC LIMIT 1
                        """)
                .addParam("as_at", asAt)
                .execute()
                .orElseThrow()
                .column("hours")
                .get(BigDecimal.class);
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                row.getObject("assignment_id", UUID.class),
                row.getInt("assignment_version"),
                row.getString("assignment_number"),
                row.getObject("person_id", UUID.class),
                row.getInt("person_version"),
                String.valueOf(row.getString("employee_number")),
                values(row, Side.REGISTER),
                row.getString("l_last_name") == null ? null : values(row, Side.LAST),
                Bulk.day(row, "shown_open_on"),
                Bulk.day(row, "later_file"));
    }

    private enum Side {
        REGISTER(""),
        LAST("l_");

        final String prefix;

        Side(String prefix) {
            this.prefix = prefix;
        }
    }

    private static Values values(ResultSet row, Side side) throws SQLException {
        var p = side.prefix;
        return new Values(
                row.getString(p + "last_name"),
                row.getString(p + "first_name"),
                row.getObject(p + "job_role_id", UUID.class),
                row.getString(p + "band"),
                row.getObject(p + "service_id", UUID.class),
                id(row, p + "team_id"),
                id(row, p + "locality_id"),
                row.getString(p + "category"),
                row.getBigDecimal(p + "weekly_hours"),
                row.getObject(p + "start_on", LocalDate.class),
                Bulk.day(row, p + "end_on"),
                Bulk.day(row, p + "fixed_term_end_on"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return Bulk.id(row, column);
    }
}
