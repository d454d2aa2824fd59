package alongside.workforce.measures;

import alongside.kernel.Db;
import alongside.workforce.register.By;
import alongside.workforce.register.Periods;
import alongside.workforce.register.Slice;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts of whom something was asked and for whom it was on time: one statement for every point and
 * every group. It is asked of the Trust's own staff, without bank work, as in the headcount.
 */
final class OnTimeQueries {
    private static final String COUNTED =
            """
            WITH point AS (
                SELECT since, until
                  FROM unnest(CAST(:since AS date[]), CAST(:until AS date[])) AS p (since, until)),
            cut AS (SELECT cut FROM unnest(CAST(:by AS text[])) AS c (cut)),
            period AS (\
            """
                    + Periods.SQL
                    + """
                    ),
                    counted AS (
                        SELECT cut, assignment_id, person_id, start_on, counted_to, during,
                    """
                    + Cuts.KEY
                    + """
                               AS key
                          FROM period CROSS JOIN cut
                         WHERE employer = 'trust' AND category <> 'bank'
                    """
                    + Slice.SQL
                    + "),";

    /** From the last session, or from the first day in post if that is later. */
    private static final String SUPERVISION =
            COUNTED
                    + """
                    member AS (
                        SELECT since, until, cut, key, person_id, min(start_on) AS start_on
                          FROM point JOIN counted ON during @> until
                         GROUP BY since, until, cut, key, person_id),
                    pace AS (
                        SELECT CASE WHEN unit = 'weeks' THEN make_interval(weeks => every)
                                    ELSE make_interval(months => every) END AS pace
                          FROM (SELECT CASE :kind WHEN 'group' THEN group_every
                                            ELSE managerial_every END AS every,
                                       CASE :kind WHEN 'group' THEN group_unit
                                            ELSE managerial_unit END AS unit
                                  FROM support_standard) standard),
                    asked AS (
                        SELECT since, until, cut, key,
                               CAST(GREATEST(start_on, last_on) + pace AS date) >= until AS on_time
                          FROM member CROSS JOIN pace
                         CROSS JOIN LATERAL (
                               SELECT max(held_on) AS last_on
                                 FROM supervision_attendance a
                                 JOIN supervision_session s ON s.id = a.session_id
                                WHERE a.person_id = member.person_id AND s.kind = :kind
                                  AND s.held_on <= until) held)
                    """;

    /** Those whose last day is in the time, unless the person had left before it. */
    private static final String PRECEPTORSHIPS =
            COUNTED
                    + """
                    course AS (
                        SELECT c.assignment_id, c.signed_off_on,
                               CAST(a.start_on + make_interval(months => c.months) AS date) - 1
                                   + COALESCE((SELECT CAST(sum(days) AS int)
                                                 FROM preceptorship_extension e
                                                WHERE e.preceptorship_id = c.id), 0) AS due_on
                          FROM preceptorship c JOIN assignment a ON a.id = c.assignment_id),
                    asked AS (
                        SELECT since, until, cut, key,
                               COALESCE(signed_off_on <= due_on, false) AS on_time
                          FROM point
                          JOIN course ON due_on > since AND due_on <= until
                          JOIN counted ON counted.assignment_id = course.assignment_id
                                      AND during @> due_on)
                    """;

    private static final String TALLIES =
            """
            , share AS (
                SELECT since, until, cut, key, count(*) AS asked,
                       count(*) FILTER (WHERE on_time) AS on_time
                  FROM asked GROUP BY since, until, cut, key),
            known AS (
                SELECT since, until, cut, key FROM share
                 UNION SELECT since, until, 'total', '' FROM point)
            SELECT since, until, cut, key,
            """
                    + Cuts.LABEL
                    + """
                      AS label,
                      COALESCE(asked, 0) AS asked, COALESCE(on_time, 0) AS on_time
                      FROM known LEFT JOIN share USING (since, until, cut, key)
                    """
                    + Cuts.NAMES
                    + """
                     ORDER BY until, since, cut, lower(
                    """
                    + Cuts.LABEL
                    + "), key";

    private OnTimeQueries() {}

    /** The groups of these cuts ({@code total}, {@code service}, …) at these points. */
    static List<Tally> tallies(
            Db db, Measure measure, List<Point> points, List<String> cuts, Slice slice) {
        var query =
                switch (measure) {
                    case PRECEPTORSHIP_ON_TIME -> db.query(PRECEPTORSHIPS + TALLIES);
                    case GROUP_SUPERVISION_ON_TIME ->
                            db.query(SUPERVISION + TALLIES).addParam("kind", "group");
                    default -> db.query(SUPERVISION + TALLIES).addParam("kind", "managerial");
                };
        return slice.bind(query)
                .addParam("since", Point.days(points, Point::since))
                .addParam("until", Point.days(points, Point::until))
                .addParam("by", cuts.toArray(String[]::new))
                .execute()
                .map(OnTimeQueries::tally)
                .toList();
    }

    private static Tally tally(DbRow row) {
        var cut = row.column("cut").get(String.class);
        var key = row.column("key").get(String.class);
        var name = row.column("label").get(String.class);
        return Tally.onTime(
                new Point(
                        row.column("since").get(LocalDate.class),
                        row.column("until").get(LocalDate.class)),
                cut,
                key,
                By.of(cut).map(by -> by.name(key, name)).orElse(name),
                Math.toIntExact(row.column("asked").get(Long.class)),
                Math.toIntExact(row.column("on_time").get(Long.class)));
    }
}
