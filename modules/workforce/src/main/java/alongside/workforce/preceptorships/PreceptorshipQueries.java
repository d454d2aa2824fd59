package alongside.workforce.preceptorships;

import alongside.kernel.Db;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads preceptorships, each as it stands on the date. */
final class PreceptorshipQueries {
    /** A review is called due from 2 weeks before its last day. */
    private static final String LIST =
            AssignmentQueries.AT
                    + """
                    , extended AS (
                        SELECT preceptorship_id, CAST(sum(days) AS int) AS days
                          FROM preceptorship_extension GROUP BY preceptorship_id),
                    course AS (
                        SELECT c.id AS preceptorship_id, c.assignment_id, c.months, c.preceptor,
                               c.preceptor_name, c.objectives, c.signed_off_on, c.signed_off_by,
                               c.version, a.start_on, COALESCE(e.days, 0) AS extended_days,
                               CAST(a.start_on + make_interval(months => c.months) AS date) - 1
                                   + COALESCE(e.days, 0) AS due_on,
                               (SELECT min(CAST(a.start_on + make_interval(months => m) AS date))
                                       - 1 + COALESCE(e.days, 0)
                                  FROM unnest(ARRAY[3, 6, 12, c.months]) AS r (m)
                                 WHERE m <= c.months
                                   AND NOT EXISTS (
                                       SELECT 1 FROM preceptorship_review v
                                        WHERE v.preceptorship_id = c.id AND v.month = m
                                          AND v.held_on <= CAST(:as_at AS date)))
                                   AS next_review_on
                          FROM preceptorship c
                          JOIN assignment a ON a.id = c.assignment_id
                          LEFT JOIN extended e ON e.preceptorship_id = c.id),
                    standing AS (
                        SELECT course.preceptorship_id, course.assignment_id, course.months,
                               preceptor, preceptor_name, objectives, signed_off_on, signed_off_by,
                               course.version, extended_days, due_on, next_review_on,
                               at.person_id, at.start_on, role_id, role_name, band, service_id,
                               service_name, team_id, team_name, locality_id, category,
                               employer, specialism, funding, p.first_name, p.last_name,
                               CASE WHEN signed_off_on <= CAST(:as_at AS date) THEN 'signed_off'
                                    WHEN state = 'ended' THEN 'left'
                                    WHEN state = 'future' THEN 'not_started'
                                    WHEN due_on < CAST(:as_at AS date) THEN 'overdue'
                                    WHEN next_review_on <= CAST(:as_at AS date) + 14
                                    THEN 'review_due'
                                    ELSE 'on_course' END AS status
                          FROM course
                          JOIN at ON at.assignment_id = course.assignment_id
                          JOIN person p ON p.id = at.person_id),
                    row AS (
                        SELECT preceptorship_id, assignment_id, months, preceptor, preceptor_name,
                               objectives, signed_off_on, signed_off_by, version, extended_days,
                               due_on, next_review_on, person_id, start_on, role_name,
                               service_name, team_name, status,
                               first_name || ' ' || last_name AS person_name,
                               CAST(preceptorship_id AS text) AS id,
                               lower(CASE :sort
                                     WHEN 'service' THEN service_name
                                     WHEN 'team' THEN COALESCE(team_name, '')
                                     WHEN 'start' THEN CAST(start_on AS text)
                                     WHEN 'due' THEN CAST(due_on AS text)
                                     ELSE '' END || ' ' || last_name || ' ' || first_name) AS sort
                          FROM standing
                         WHERE (:status = '' OR status = :status)
                           AND (:preceptorship = ''
                                OR CAST(preceptorship_id AS text) = :preceptorship)
                           AND (:person = '' OR CAST(person_id AS text) = :person)
                           AND (:preceptor = '' OR CAST(preceptor AS text) = :preceptor)
                           AND (:q = '' OR strpos(lower(first_name || ' ' || last_name || ' '
                                || COALESCE(preceptor_name, '')), lower(:q)) > 0)
                    """
                    + Slice.SQL
                    + """
                    )
                    SELECT sort, id, preceptorship_id, assignment_id, months, preceptor,
                           preceptor_name, objectives, signed_off_on, signed_off_by, version,
                           extended_days, due_on, next_review_on, person_id, start_on, role_name,
                           service_name, team_name, status, person_name, count(*) OVER () AS total
                      FROM row
                    """
                    + Span.SQL;

    private PreceptorshipQueries() {}

    static Found<Preceptorship> page(Db db, Selection selection, Span span) {
        var rows = query(db, selection, span, "", "", "").execute().toList();
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(PreceptorshipQueries::row).toList(), total);
    }

    static void each(Db db, Selection selection, Consumer<Preceptorship> work) {
        query(db, selection, Span.everything(), "", "", "")
                .execute()
                .map(PreceptorshipQueries::row)
                .forEach(work);
    }

    static Optional<Preceptorship> find(Db db, UUID id, Selection everything) {
        return query(db, everything, Span.everything(), id.toString(), "", "")
                .execute()
                .map(PreceptorshipQueries::row)
                .toList()
                .stream()
                .findFirst();
    }

    /** The newest of a person's preceptorships. */
    static Optional<Preceptorship> ofPerson(Db db, UUID person, Selection everything) {
        return query(db, everything, Span.everything(), "", person.toString(), "")
                .execute()
                .map(PreceptorshipQueries::row)
                .toList()
                .stream()
                .max(java.util.Comparator.comparing(Preceptorship::startsOn));
    }

    /** Those in which this account is the preceptor. */
    static List<Preceptorship> ofPreceptor(Db db, UUID account, Selection everything) {
        return query(db, everything, Span.everything(), "", "", account.toString())
                .execute()
                .map(PreceptorshipQueries::row)
                .toList();
    }

    private static DbStatementQuery query(
            Db db,
            Selection selection,
            Span span,
            String preceptorship,
            String person,
            String preceptor) {
        return span.bind(selection.slice().bind(db.query(LIST)), selection.sort())
                .addParam("as_at", selection.asAt())
                .addParam("q", selection.q())
                .addParam("status", selection.own("status"))
                .addParam("preceptorship", preceptorship)
                .addParam("person", person)
                .addParam("preceptor", preceptor);
    }

    private static Preceptorship row(DbRow row) {
        return new Preceptorship(
                row.column("preceptorship_id").get(UUID.class),
                row.column("assignment_id").get(UUID.class),
                row.column("person_id").get(UUID.class),
                row.column("person_name").get(String.class),
                row.column("role_name").get(String.class),
                row.column("service_name").get(String.class),
                row.column("team_name").get(String.class),
                row.column("start_on").get(LocalDate.class),
                row.column("months").get(Integer.class),
                row.column("extended_days").get(Integer.class),
                row.column("due_on").get(LocalDate.class),
                Status.of(row.column("status").get(String.class)),
                row.column("next_review_on").get(LocalDate.class),
                row.column("preceptor").get(UUID.class),
                row.column("preceptor_name").get(String.class),
                row.column("signed_off_on").get(LocalDate.class),
                row.column("signed_off_by").get(String.class),
                row.column("version").get(Integer.class),
                row.column("objectives").get(String.class),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
