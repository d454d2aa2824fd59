package alongside.workforce.measures;

import alongside.kernel.Db;
import alongside.workforce.register.By;
import alongside.workforce.register.Periods;
import alongside.workforce.register.Slice;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts every point and every group in one statement. A spell is an unbroken stretch of days in
 * post, whatever the number of assignments; people, joiners and leavers are counts of spells, so
 * that people before + joiners - leavers = people after, always. They are of the Trust's own staff;
 * those whom a partner employs count in {@code peers} only, and bank work in its own hours only.
 */
final class TallyQueries {
    private static final String TALLIES =
            """
            WITH point AS (
                SELECT since, until, full_time.hours AS full_time,
                       (SELECT count(*) FROM service
                         WHERE closed_on IS NULL OR closed_on > until) AS services
                  FROM unnest(CAST(:since AS date[]), CAST(:until AS date[])) AS p (since, until)
                 CROSS JOIN LATERAL (
                       SELECT hours FROM full_time_hours
                        WHERE valid_from <= until ORDER BY valid_from DESC LIMIT 1) full_time),
            cut AS (SELECT cut FROM unnest(CAST(:by AS text[])) AS c (cut)),
            period AS (\
            """
                    + Periods.SQL
                    + """
                    ),
                    counted AS (
                        SELECT cut, person_id, during, weekly_hours, service_id, service_closed_on,
                               category = 'bank' AS bank, employer = 'trust' AS own,
                    """
                    + Cuts.KEY
                    + """
                               AS key
                          FROM period CROSS JOIN cut
                         WHERE (:spells OR EXISTS (SELECT 1 FROM point WHERE during @> until))
                    """
                    + Slice.SQL
                    + """
                    ),
                    spell AS (
                        SELECT cut, key, person_id, unnest(range_agg(during)) AS during
                          FROM counted
                         WHERE :spells AND own AND NOT bank
                         GROUP BY cut, key, person_id),
                    learned AS (
                        SELECT person_id, range_agg(daterange(achieved_on, expires_on, '[]'))
                               AS valid
                          FROM qualification
                         WHERE level >= 3 AND achieved_on IS NOT NULL
                         GROUP BY person_id),
                    people AS (
                        SELECT since, until, cut, key,
                               count(*) FILTER (WHERE during @> until) AS people,
                               count(*) FILTER (WHERE during @> since) AS before,
                               count(*) FILTER (
                                   WHERE lower(during) > since AND lower(during) <= until) AS joined,
                               count(*) FILTER (
                                   WHERE upper(during) > since AND upper(during) <= until) AS left_post,
                               count(*) FILTER (WHERE during @> since AND during @> until) AS stayed,
                               count(*) FILTER (WHERE during @> until AND valid @> until)
                                   AS qualified
                          FROM point CROSS JOIN spell LEFT JOIN learned USING (person_id)
                         GROUP BY since, until, cut, key),
                    worked AS (
                        SELECT since, until, cut, key,
                               sum(weekly_hours) FILTER (WHERE own AND NOT bank) AS hours,
                               count(*) FILTER (WHERE own AND NOT bank) AS assignments,
                               count(DISTINCT service_id) FILTER (
                                   WHERE own AND NOT bank
                                     AND (service_closed_on IS NULL OR service_closed_on > until))
                                   AS covered,
                               sum(weekly_hours) FILTER (WHERE bank) AS bank_hours,
                               count(DISTINCT person_id) FILTER (WHERE NOT bank) AS peers,
                               sum(weekly_hours) FILTER (WHERE NOT bank) AS peer_hours
                          FROM point JOIN counted ON during @> until
                         GROUP BY since, until, cut, key),
                    slot AS (
                        SELECT o.job_role_id AS role_id, COALESCE(o.band, '') AS band, o.service_id,
                               o.team_id, COALESCE(o.locality_id, t.locality_id) AS locality_id,
                               '' AS category, 'trust' AS employer,
                               COALESCE(o.specialism, '') AS specialism,
                               CASE WHEN o.funded_until IS NULL THEN 'recurrent'
                                    ELSE 'fixed_term' END AS funding,
                               o.funded_hours, o.opened_on, o.closed_on
                          FROM post o LEFT JOIN team t ON t.id = o.team_id
                         WHERE o.partner_employer_id IS NULL),
                    funded AS (
                        SELECT since, until, cut,
                    """
                    + Cuts.KEY
                    + """
                               AS key,
                               COALESCE(sum(funded_hours), 0) AS funded,
                               count(*) FILTER (WHERE funded_hours IS NULL) AS unstated
                          FROM point CROSS JOIN cut JOIN slot
                            ON (opened_on IS NULL OR opened_on <= until)
                           AND (closed_on IS NULL OR closed_on >= until)
                         WHERE cut <> 'category'
                    """
                    + Slice.SQL
                    + """
                         GROUP BY since, until, cut, 4),
                    known AS (
                        SELECT since, until, cut, key FROM people
                         UNION SELECT since, until, cut, key FROM funded
                         UNION SELECT since, until, cut, key FROM worked
                         UNION SELECT since, until, cut, '' FROM point CROSS JOIN cut WHERE cut = 'total')
                    SELECT since, until, cut, key, point.full_time, point.services,
                    """
                    + Cuts.LABEL
                    + """
                           AS label,
                           COALESCE(people, 0) AS people, COALESCE(before, 0) AS before,
                           COALESCE(joined, 0) AS joined, COALESCE(left_post, 0) AS left_post,
                           COALESCE(stayed, 0) AS stayed, COALESCE(assignments, 0) AS assignments,
                           COALESCE(hours, 0) AS hours, COALESCE(covered, 0) AS covered,
                           COALESCE(funded, 0) AS funded, COALESCE(unstated, 0) AS unstated,
                           COALESCE(bank_hours, 0) AS bank_hours, COALESCE(peers, 0) AS peers,
                           COALESCE(peer_hours, 0) AS peer_hours,
                           COALESCE(qualified, 0) AS qualified
                      FROM known
                      JOIN point USING (since, until)
                      LEFT JOIN people USING (since, until, cut, key)
                      LEFT JOIN worked USING (since, until, cut, key)
                      LEFT JOIN funded USING (since, until, cut, key)
                    """
                    + Cuts.NAMES
                    + """
                     WHERE cut = 'total' OR people > 0 OR before > 0 OR joined > 0 OR left_post > 0
                        OR funded > 0 OR bank_hours > 0 OR peers > 0
                     ORDER BY until, since, cut, lower(
                    """
                    + Cuts.LABEL
                    + """
                              ), key
                    """;

    private TallyQueries() {}

    /** The groups of these cuts ({@code total}, {@code service}, …) at these points. */
    static List<Tally> tallies(Db db, List<Point> points, List<String> cuts, Slice slice) {
        return tallies(db, points, cuts, slice, true);
    }

    /** Only the hours of one date, which need nothing of the time before: no people of it. */
    static List<Tally> hours(Db db, Point point, List<String> cuts, Slice slice) {
        return tallies(db, List.of(point), cuts, slice, false);
    }

    private static List<Tally> tallies(
            Db db, List<Point> points, List<String> cuts, Slice slice, boolean spells) {
        return slice.bind(db.query(TALLIES))
                .addParam("spells", spells)
                .addParam("since", Point.days(points, Point::since))
                .addParam("until", Point.days(points, Point::until))
                .addParam("by", cuts.toArray(String[]::new))
                .execute()
                .map(TallyQueries::tally)
                .toList();
    }

    private static Tally tally(DbRow row) {
        var cut = row.column("cut").get(String.class);
        var key = row.column("key").get(String.class);
        var name = row.column("label").get(String.class);
        return new Tally(
                new Point(
                        row.column("since").get(LocalDate.class),
                        row.column("until").get(LocalDate.class)),
                cut,
                key,
                By.of(cut).map(by -> by.name(key, name)).orElse(name),
                count(row, "people"),
                count(row, "before"),
                count(row, "joined"),
                count(row, "left_post"),
                count(row, "stayed"),
                count(row, "assignments"),
                row.column("hours").get(BigDecimal.class),
                row.column("full_time").get(BigDecimal.class),
                row.column("funded").get(BigDecimal.class),
                count(row, "unstated"),
                count(row, "services"),
                count(row, "covered"),
                row.column("bank_hours").get(BigDecimal.class),
                count(row, "peers"),
                row.column("peer_hours").get(BigDecimal.class),
                count(row, "qualified"),
                0,
                0);
    }

    private static int count(DbRow row, String column) {
        return Math.toIntExact(row.column(column).get(Long.class));
    }
}
