package alongside.workforce.hours;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Periods;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Weeks with involvement work, each beside what was allowed in it. */
final class WeekQueries {
    private static final String LIST =
            "WITH period AS ("
                    + Periods.SQL
                    + """
                    ),
                    logged AS (
                        SELECT i.assignment_id,
                               CAST(date_trunc('week', i.done_on) AS date) AS week_on,
                               sum(i.hours) AS hours
                          FROM involvement_entry i
                          JOIN assignment a ON a.id = i.assignment_id
                         WHERE i.done_on <= CAST(:as_at AS date)
                           AND (:assignment = '' OR CAST(i.assignment_id AS text) = :assignment)
                           AND (:person = '' OR CAST(a.person_id AS text) = :person)
                           AND (:manager = '' OR EXISTS (
                               SELECT 1 FROM assignment_line l
                                WHERE l.assignment_id = i.assignment_id
                                  AND CAST(l.account AS text) = :manager
                                  AND l.valid_from <= CAST(:as_at AS date)
                                  AND (l.valid_to IS NULL
                                       OR l.valid_to > CAST(:as_at AS date))))
                         GROUP BY i.assignment_id, 2),
                    held AS (
                        SELECT DISTINCT ON (g.assignment_id, g.week_on) g.assignment_id, g.week_on,
                               g.hours, p.person_id, p.role_id, p.role_name, p.band, p.service_id,
                               p.service_name, p.team_id, p.team_name, p.locality_id, p.category,
                               p.employer, p.specialism, p.funding, p.weekly_hours,
                               (SELECT c.percent FROM involvement_cap c
                                 WHERE c.valid_from <= g.week_on
                                 ORDER BY c.number DESC LIMIT 1) AS percent
                          FROM logged g
                          JOIN period p ON p.assignment_id = g.assignment_id
                           AND p.valid_from <= g.week_on + 6
                         ORDER BY g.assignment_id, g.week_on, p.valid_from DESC),
                    standing AS (
                        SELECT h.assignment_id, h.week_on, h.hours, h.person_id, h.role_name,
                               h.service_name, h.team_name, h.weekly_hours, h.percent, w.note,
                               w.hours AS agreed_hours, w.said_by, w.said_on, n.first_name,
                               n.last_name,
                               h.hours > round(h.weekly_hours * h.percent / 100, 2) AS over
                          FROM held h
                          JOIN person n ON n.id = h.person_id
                          LEFT JOIN involvement_answer w
                            ON w.assignment_id = h.assignment_id AND w.week_on = h.week_on
                         WHERE true
                    """
                    + Slice.SQL
                    + """
                    ),
                    row AS (
                        SELECT assignment_id, week_on, hours, person_id, role_name, service_name,
                               team_name, weekly_hours, percent, note, agreed_hours, said_by,
                               said_on, first_name || ' ' || last_name AS person_name,
                               assignment_id || ' ' || week_on AS id,
                               lower(CASE :sort
                                     WHEN 'name' THEN ''
                                     WHEN 'role' THEN role_name
                                     WHEN 'service' THEN service_name
                                     WHEN 'team' THEN COALESCE(team_name, '')
                                     WHEN 'hours' THEN to_char(hours, '0000.00')
                                     WHEN 'start' THEN CAST(week_on AS text)
                                     ELSE '' END || ' ' || last_name || ' ' || first_name || ' '
                                     || week_on) AS sort
                          FROM standing
                         WHERE CASE :standing
                               WHEN 'waiting' THEN over AND COALESCE(agreed_hours, 0) < hours
                               WHEN 'over' THEN over
                               WHEN 'within' THEN NOT over ELSE true END
                           AND (:q = ''
                                OR strpos(lower(first_name || ' ' || last_name), lower(:q)) > 0))
                    SELECT sort, id, assignment_id, week_on, hours, person_id, role_name,
                           service_name, team_name, weekly_hours, percent, note, agreed_hours,
                           said_by, said_on, person_name, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private WeekQueries() {}

    /** Whose weeks: of one assignment, of one person, of those somebody leads; empty for all. */
    record Whose(String assignment, String person, String manager) {
        static final Whose ALL = new Whose("", "", "");

        static Whose assignment(UUID id) {
            return new Whose(id.toString(), "", "");
        }

        static Whose person(UUID id) {
            return new Whose("", id.toString(), "");
        }
    }

    static Found<InvolvementWeek> page(Db db, Selection selection, Whose whose, Span span) {
        var rows = query(db, selection, whose, span).toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(WeekQueries::week).toList(), total);
    }

    static void each(Db db, Selection selection, Whose whose, Consumer<InvolvementWeek> work) {
        query(db, selection, whose, Span.everything()).map(WeekQueries::week).forEach(work);
    }

    /** The newest first. */
    static List<InvolvementWeek> all(Db db, Whose whose, LocalDate today) {
        var selection = new Selection(today, State.ALL, "", Slice.WHOLE, new Sort("start", true));
        return query(db, selection, whose, Span.everything()).map(WeekQueries::week).toList();
    }

    private static Stream<DbRow> query(Db db, Selection selection, Whose whose, Span span) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("standing", selection.own("standing"))
                .addParam("assignment", whose.assignment())
                .addParam("person", whose.person())
                .addParam("manager", whose.manager())
                .execute();
    }

    private static InvolvementWeek week(DbRow row) {
        return new InvolvementWeek(
                row.column("assignment_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("role_name").get(String.class),
                row.column("service_name").get(String.class),
                row.column("team_name").get(String.class),
                row.column("week_on").get(LocalDate.class),
                row.column("weekly_hours").get(BigDecimal.class),
                row.column("percent").get(BigDecimal.class),
                row.column("hours").get(BigDecimal.class),
                row.column("note").get(String.class),
                row.column("agreed_hours").get(BigDecimal.class),
                row.column("said_by").get(String.class),
                row.column("said_on").get(LocalDate.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
