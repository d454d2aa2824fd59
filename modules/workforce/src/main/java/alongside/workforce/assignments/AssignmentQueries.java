package alongside.workforce.assignments;

import alongside.kernel.Db;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Periods;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads assignments, each with the period in force on the date, or the nearest to it. */
public final class AssignmentQueries {
    /** One row for each assignment: {@code at} has the columns of {@link Periods} and a state. */
    public static final String AT =
            "WITH period AS ("
                    + Periods.SQL
                    + """
                    ),
                    full_time AS (
                        SELECT hours AS full_time FROM full_time_hours
                         WHERE valid_from <= CAST(:as_at AS date)
                         ORDER BY valid_from DESC LIMIT 1),
                    at AS (
                        SELECT DISTINCT ON (assignment_id) assignment_id, person_id, start_on, end_on,
                               counted_to, assignment_number, valid_from, weekly_hours, category,
                               fixed_term_end_on, post_id, role_id, role_name, band, service_id,
                               service_name, team_id, team_name, locality_id, locality_name,
                               employer, employer_name, specialism, funding,
                               CASE WHEN start_on > CAST(:as_at AS date) THEN 'future'
                                    WHEN counted_to < CAST(:as_at AS date) THEN 'ended'
                                    ELSE 'open' END AS state
                          FROM period
                         WHERE valid_from
                               <= GREATEST(start_on, LEAST(CAST(:as_at AS date), counted_to))
                         ORDER BY assignment_id, valid_from DESC)
                    """;

    private static final String LIST =
            AT
                    + """
                    , row AS (
                        SELECT assignment_id, at.person_id, at.start_on, at.end_on,
                               at.assignment_number, valid_from, weekly_hours, category,
                               fixed_term_end_on, post_id, role_id, role_name, band, service_id,
                               service_name, team_id, team_name, locality_id, locality_name,
                               employer_name, state, full_time, p.employee_number, a.version,
                               p.first_name || ' ' || p.last_name AS person_name,
                               CAST(assignment_id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'role' THEN role_name
                                     WHEN 'band' THEN band
                                     WHEN 'service' THEN service_name
                                     WHEN 'team' THEN COALESCE(team_name, '')
                                     WHEN 'locality' THEN COALESCE(locality_name, '')
                                     WHEN 'hours' THEN to_char(weekly_hours, '0000.0000')
                                     WHEN 'start' THEN CAST(at.start_on AS text)
                                     ELSE '' END || ' ' || p.last_name || ' ' || p.first_name)
                                   AS sort
                          FROM at
                          JOIN assignment a ON a.id = at.assignment_id
                          JOIN person p ON p.id = at.person_id
                         CROSS JOIN full_time
                         WHERE (:state = 'all' OR state = :state)
                           AND (:person = '' OR CAST(at.person_id AS text) = :person)
                           AND (:assignment = '' OR CAST(assignment_id AS text) = :assignment)
                           AND (:q = '' OR strpos(lower(p.first_name || ' ' || p.last_name || ' '
                                || COALESCE(p.employee_number, '')), lower(:q)) > 0)
                    """
                    + Slice.SQL
                    + """
                    )
                    SELECT sort, id, assignment_id, person_id, person_name, employee_number,
                           assignment_number, post_id, role_id, role_name, band, service_id,
                           service_name, team_id, team_name, locality_id, locality_name,
                           weekly_hours, category, employer_name, state, start_on, end_on, fixed_term_end_on,
                           valid_from, version, full_time, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private AssignmentQueries() {}

    static Found<Assignment> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "", "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(AssignmentQueries::assignment).toList(), total);
    }

    /** Hands over every row, one by one. */
    static void each(Db db, Selection selection, Consumer<Assignment> work) {
        query(db, selection, Span.everything(), "", "")
                .execute()
                .map(AssignmentQueries::assignment)
                .forEach(work);
    }

    public static List<Assignment> ofPerson(Db db, UUID person, Selection selection) {
        return query(db, selection, Span.everything(), person.toString(), "")
                .execute()
                .map(AssignmentQueries::assignment)
                .toList();
    }

    /** Null if there is none with this id. */
    public static @Nullable Assignment find(Db db, UUID id, Selection selection) {
        return query(db, selection, Span.everything(), "", id.toString())
                .execute()
                .map(AssignmentQueries::assignment)
                .toList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    static int count(Db db, Collection<UUID> ids) {
        return Math.toIntExact(
                db.get("SELECT count(*) AS n FROM assignment WHERE id = ANY(CAST(:ids AS uuid[]))")
                        .addParam(
                                "ids",
                                ids.stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",", "{", "}")))
                        .execute()
                        .orElseThrow()
                        .column("n")
                        .get(Long.class));
    }

    private static DbStatementQuery query(
            Db db, Selection selection, Span span, String person, String assignment) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("state", selection.state().key())
                .addParam("q", selection.q())
                .addParam("person", person)
                .addParam("assignment", assignment);
    }

    private static Assignment assignment(DbRow row) {
        var hours = row.column("weekly_hours").get(BigDecimal.class);
        var fullTime = row.column("full_time").get(BigDecimal.class);
        return new Assignment(
                row.column("assignment_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("employee_number").get(String.class),
                row.column("assignment_number").get(String.class),
                row.column("post_id").get(UUID.class),
                row.column("role_id").get(UUID.class),
                row.column("role_name").get(String.class),
                row.column("band").get(String.class),
                row.column("service_id").get(UUID.class),
                row.column("service_name").get(String.class),
                row.column("team_id").get(UUID.class),
                row.column("team_name").get(String.class),
                row.column("locality_id").get(UUID.class),
                row.column("locality_name").get(String.class),
                hours.stripTrailingZeros().scale() > 2 ? hours : hours.setScale(2),
                Amounts.wte(hours, fullTime).setScale(2, RoundingMode.HALF_UP),
                row.column("category").get(String.class),
                row.column("employer_name").get(String.class),
                row.column("state").get(String.class),
                row.column("start_on").get(LocalDate.class),
                row.column("end_on").get(LocalDate.class),
                row.column("fixed_term_end_on").get(LocalDate.class),
                row.column("valid_from").get(LocalDate.class),
                row.column("version").get(Integer.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
