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
    private static final String BY_ASSIGNMENT_NUMBER =
            """
            WITH wanted AS MATERIALIZED (
                 SELECT a.id, a.version, a.assignment_number, a.start_on, a.end_on, a.person_id
                   FROM assignment a
                  WHERE a.assignment_number = ANY(?))
            """;

    private static final String BY_EMPLOYEE_NUMBER =
            """
            WITH wanted AS MATERIALIZED (
                 SELECT a.id, a.version, a.assignment_number, a.start_on, a.end_on, a.person_id
                   FROM person p
                  CROSS JOIN LATERAL (
                        SELECT b.id, b.version, b.assignment_number, b.start_on, b.end_on,
                               b.person_id
                          FROM assignment b
                         WHERE b.person_id = p.id
                        OFFSET 0) a
                  WHERE p.employee_number = ANY(?))
            """;

    /**
     * Each part is looked up row by row (OFFSET and LIMIT see to that): joined as a whole, a few
     * thousand rows out of a million would have the tables read from end to end each time. What
     * saved files said is read once, newest first up to the date and then the later ones: so the
     * first is the last word, if it is not of a later file.
     */
    private static final String AS_AT =
            """
            SELECT w.id AS assignment_id, w.version AS assignment_version, w.assignment_number,
                   w.start_on, w.end_on,
                   p.id AS person_id, p.version AS person_version, p.employee_number,
                   p.last_name, p.first_name,
                   period.weekly_hours, period.category, period.fixed_term_end_on,
                   post.job_role_id, post.band, post.service_id, post.team_id, post.locality_id,
                   said.*
              FROM wanted w
             CROSS JOIN LATERAL (
                   SELECT n.id, n.version, n.employee_number, n.last_name, n.first_name
                     FROM person n
                    WHERE n.id = w.person_id
                   OFFSET 0) p
             CROSS JOIN LATERAL (
                   SELECT x.post_id, x.weekly_hours, x.category, x.fixed_term_end_on
                     FROM assignment_period x
                    WHERE x.assignment_id = w.id
                    ORDER BY x.valid_from > ?,
                             CASE WHEN x.valid_from > ? THEN x.valid_from - DATE '2000-01-01'
                                  ELSE DATE '2000-01-01' - x.valid_from END
                    LIMIT 1) period
              JOIN post ON post.id = period.post_id
              LEFT JOIN LATERAL (
                   SELECT i.as_at <= ? AS l_said,
                          r.last_name AS l_last_name, r.first_name AS l_first_name,
                          r.weekly_hours AS l_weekly_hours, r.category AS l_category,
                          r.fixed_term_end_on AS l_fixed_term_end_on,
                          r.job_role_id AS l_job_role_id, r.band AS l_band,
                          r.service_id AS l_service_id, r.team_id AS l_team_id,
                          r.locality_id AS l_locality_id, r.start_on AS l_start_on,
                          r.end_on AS l_end_on,
                          max(i.as_at) FILTER (WHERE i.as_at < ?
                                                 AND (r.end_on IS NULL OR r.end_on >= i.as_at))
                              OVER () AS shown_open_on,
                          min(i.as_at) FILTER (WHERE i.as_at > ?) OVER () AS later_file
                     FROM import_result r JOIN import i ON i.id = r.import_id
                    WHERE r.assignment_id = w.id AND r.outcome <> 'rejected'
                      AND i.status = 'committed' AND i.kind = 'staff_file'
                    ORDER BY i.as_at > ?, i.as_at DESC, i.committed_at DESC
                    LIMIT 1) said ON true
            """;

    private RegisterQueries() {}

    static Map<String, Registered> byAssignmentNumber(
            Db db, LocalDate asAt, Collection<String> numbers) {
        var found = new HashMap<String, Registered>();
        if (!numbers.isEmpty()) {
            Bulk.each(
                    db,
                    BY_ASSIGNMENT_NUMBER + AS_AT,
                    List.of(numbers, asAt, asAt, asAt, asAt, asAt, asAt),
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
                    BY_EMPLOYEE_NUMBER + AS_AT,
                    List.of(numbers, asAt, asAt, asAt, asAt, asAt, asAt),
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
                row.getBoolean("l_said") ? values(row, Side.LAST) : null,
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
