package alongside.workforce.supervision;

import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.assignments.AssignmentQueries;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Who is to have which supervision when: one statement for everybody in post on the date. */
final class DueQueries {
    private static final String STANDING =
            AssignmentQueries.AT
                    + """
                    , member AS (
                        SELECT person_id, min(start_on) AS since,
                               string_agg(DISTINCT service_name, ', ') AS services,
                               COALESCE(string_agg(DISTINCT team_name, ', '), '') AS teams
                          FROM at
                         WHERE state = 'open'
                           AND (:person = '' OR CAST(person_id AS text) = :person)
                           AND (:manager = '' OR EXISTS (
                               SELECT 1 FROM assignment_line l
                                WHERE l.assignment_id = at.assignment_id
                                  AND l.kind = 'line_manager'
                                  AND CAST(l.account AS text) = :manager
                                  AND l.valid_from <= CAST(:as_at AS date)
                                  AND (l.valid_to IS NULL
                                       OR l.valid_to > CAST(:as_at AS date))))
                    """
                    + Slice.SQL
                    + """
                         GROUP BY person_id),
                    standard AS (
                        SELECT 'managerial' AS kind, managerial_every AS every,
                               managerial_unit AS unit FROM support_standard
                         UNION ALL
                        SELECT 'group', group_every, group_unit FROM support_standard
                         UNION ALL
                        SELECT 'reflective_practice', reflective_every, reflective_unit
                          FROM support_standard),
                    held AS (
                        SELECT a.person_id, s.kind, max(s.held_on) AS last_on,
                               count(*) FILTER (WHERE s.held_on
                                   > CAST(:as_at AS date) - interval '12 months') AS credits
                          FROM supervision_attendance a
                          JOIN supervision_session s ON s.id = a.session_id
                         WHERE s.held_on <= CAST(:as_at AS date)
                         GROUP BY a.person_id, s.kind),
                    due AS (
                        SELECT m.person_id, p.first_name || ' ' || p.last_name AS person_name,
                               p.last_name, p.first_name, services, teams, t.kind, last_on,
                               COALESCE(credits, 0) AS credits,
                               CAST(GREATEST(last_on, since)
                                    + CASE unit WHEN 'weeks' THEN make_interval(weeks => every)
                                           ELSE make_interval(months => every) END AS date) AS due_on
                          FROM member m
                         CROSS JOIN standard t
                          JOIN person p ON p.id = m.person_id
                          LEFT JOIN held ON held.person_id = m.person_id AND held.kind = t.kind),
                    standing AS (
                        SELECT person_id, person_name, last_name, first_name, services, teams, kind,
                               last_on, credits, due_on,
                               CASE WHEN due_on < CAST(:as_at AS date) THEN 'overdue'
                                    WHEN due_on <= CAST(:as_at AS date) + 7 THEN 'due_soon'
                                    ELSE 'on_time' END AS status
                          FROM due)
                    """;

    /** One line for each person and kind. */
    private static final String BOARD =
            STANDING
                    + """
                    , row AS (
                        SELECT person_id, person_name, services, teams, kind, last_on, credits,
                               due_on, status, CAST(person_id AS text) || kind AS id,
                               lower(CASE :sort
                                     WHEN 'kind' THEN kind
                                     WHEN 'service' THEN services
                                     WHEN 'team' THEN teams
                                     WHEN 'due' THEN CAST(due_on AS text)
                                     ELSE '' END || ' ' || last_name || ' ' || first_name) AS sort
                          FROM standing
                         WHERE (:kind = '' OR kind = :kind)
                           AND (:status = '' OR status = :status)
                           AND (:q = '' OR strpos(lower(person_name), lower(:q)) > 0))
                    SELECT sort, id, person_id, person_name, services, teams, kind, last_on,
                           credits, due_on, status, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    /** One line for each person of whom any kind is asked for, with all that is shown of them. */
    private static final String PEOPLE =
            STANDING
                    + """
                    , row AS (
                        SELECT person_id, person_name, services, teams,
                               CAST(person_id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'service' THEN services
                                     WHEN 'team' THEN teams
                                     WHEN 'due' THEN CAST(min(due_on) AS text)
                                     ELSE '' END || ' ' || last_name || ' ' || first_name) AS sort,
                               CAST(jsonb_agg(jsonb_build_object(
                                   'kind', kind, 'last_on', last_on, 'due_on', due_on,
                                   'status', status)) FILTER (WHERE :kind = '' OR kind = :kind)
                                   AS text) AS kinds
                          FROM standing
                         WHERE :q = '' OR strpos(lower(person_name), lower(:q)) > 0
                         GROUP BY person_id, person_name, services, teams, last_name, first_name
                        HAVING bool_or((:kind = '' OR kind = :kind)
                                       AND (:status = '' OR status = :status)))
                    SELECT sort, id, person_id, person_name, services, teams, kinds,
                           count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private DueQueries() {}

    /**
     * A page of people.
     *
     * @param manager the account whose people are looked at; empty for everybody
     */
    static Found<DuePerson> people(Db db, Selection selection, String manager, Span span) {
        var rows = bound(db.query(PEOPLE), selection, span, manager, "").execute().toList();
        return new Found<>(rows.stream().map(DueQueries::person).toList(), total(rows));
    }

    private static DuePerson person(DbRow row) {
        var kinds = Json.value(row.column("kinds").get(String.class), DuePerson.Standing[].class);
        return new DuePerson(
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("services").get(String.class),
                row.column("teams").get(String.class),
                List.of(kinds));
    }

    private static int total(List<DbRow> rows) {
        return rows.isEmpty()
                ? 0
                : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
    }

    /**
     * @param manager the account whose people are looked at; empty for everybody
     */
    static Found<Due> page(Db db, Selection selection, String manager, Span span) {
        var rows = query(db, selection, span, manager, "").execute().toList();
        return new Found<>(rows.stream().map(DueQueries::row).toList(), total(rows));
    }

    static void each(Db db, Selection selection, String manager, Consumer<Due> work) {
        query(db, selection, Span.everything(), manager, "")
                .execute()
                .map(DueQueries::row)
                .forEach(work);
    }

    /** One for each kind; none for somebody who is not in post. */
    static List<Due> ofPerson(Db db, UUID person, Selection everything) {
        return query(db, everything, Span.everything(), "", person.toString())
                .execute()
                .map(DueQueries::row)
                .toList();
    }

    private static DbStatementQuery query(
            Db db, Selection selection, Span span, String manager, String person) {
        return bound(db.query(BOARD), selection, span, manager, person);
    }

    private static DbStatementQuery bound(
            DbStatementQuery query, Selection selection, Span span, String manager, String person) {
        return span.bind(selection.slice().bind(query), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("kind", selection.own("kind"))
                .addParam("status", selection.own("status"))
                .addParam("manager", manager)
                .addParam("person", person);
    }

    private static Due row(DbRow row) {
        return new Due(
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("services").get(String.class),
                row.column("teams").get(String.class),
                Kind.of(row.column("kind").get(String.class)).orElseThrow(),
                row.column("last_on").get(LocalDate.class),
                row.column("due_on").get(LocalDate.class),
                Due.Status.valueOf(row.column("status").get(String.class).toUpperCase(Locale.ROOT)),
                Math.toIntExact(row.column("credits").get(Long.class)),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
