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
    /**
     * What the register holds from the first to the last of the days asked about. The conditions
     * are written so that the planner, which knows nothing of them, takes them to hold for many
     * rows: told that few do, it compares every stay with every other.
     */
    private static final String STAYS =
            """
            WITH point AS (
                SELECT since, until, CASE WHEN :spells THEN since END AS compared,
                       full_time.hours AS full_time,
                       (SELECT count(*) FROM service
                         WHERE closed_on IS NULL OR closed_on > until) AS services
                  FROM unnest(CAST(:since AS date[]), CAST(:until AS date[])) AS p (since, until)
                 CROSS JOIN LATERAL (
                       SELECT hours FROM full_time_hours
                        WHERE valid_from <= until ORDER BY valid_from DESC LIMIT 1) full_time),
            cut AS (SELECT cut FROM unnest(CAST(:by AS text[])) AS c (cut)),
            asked AS (
                SELECT array_agg(day ORDER BY day) AS days,
                       daterange(min(day), max(day), '[]') AS span
                  FROM (SELECT until AS day FROM point
                         UNION SELECT compared FROM point WHERE compared IS NOT NULL) either),
            period AS (\
            """
                    + Periods.SQL
                    + """
                    ),
                    stay AS (
                        SELECT person_id, during, weekly_hours, role_id, band, service_id,
                               service_closed_on, team_id, locality_id, category, employer,
                               specialism, funding,
                               count(*) FILTER (WHERE category <> 'bank')
                                   OVER (PARTITION BY person_id) = 1
                                   AND person_id NOT IN (
                                       SELECT person_id FROM qualification
                                        WHERE level >= 3 AND achieved_on IS NOT NULL) AS alone
                          FROM period
                         WHERE NOT isempty(during * (SELECT span FROM asked))
                           AND CASE WHEN true
                    """
                    + Slice.SQL
                    + """
                         THEN true END),
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
                    """;

    /**
     * Stays and posts that nothing tells apart on the days asked about are counted together. Of the
     * days of each it is enough to know the first asked about that is not before it. Only those
     * with several stays, or with a qualification, are looked at one by one.
     */
    private static final String BLOCKS =
            """
            block AS (
                SELECT role_id, band, service_id, service_closed_on, team_id, locality_id,
                       category, employer, specialism, funding,
                       days[width_bucket(lower(during) - 1, days) + 1] AS begun,
                       COALESCE(days[width_bucket(upper(during) - 1, days) + 1], 'infinity')
                           AS ended,
                       CAST(count(*) FILTER (WHERE alone) AS int) AS spells,
                       CAST(count(*) AS int) AS assignments, sum(weekly_hours) AS hours,
                       CAST(NULL AS numeric) AS funded, 0 AS unstated
                  FROM asked CROSS JOIN stay
                 GROUP BY role_id, band, service_id, service_closed_on, team_id, locality_id,
                          category, employer, specialism, funding, begun, ended
                 UNION ALL
                SELECT role_id, band, service_id, CAST(NULL AS date), team_id, locality_id,
                       category, employer, specialism, funding,
                       days[width_bucket(COALESCE(opened_on, '-infinity') - 1, days) + 1] AS begun,
                       COALESCE(days[width_bucket(closed_on, days) + 1], 'infinity') AS ended,
                       0, 0, NULL, sum(funded_hours),
                       CAST(count(*) FILTER (WHERE funded_hours IS NULL) AS int)
                  FROM asked CROSS JOIN slot
                 WHERE CASE WHEN true
            """
                    + Slice.SQL
                    + """
                         THEN true END
                         GROUP BY role_id, band, service_id, team_id, locality_id, category,
                                  employer, specialism, funding, begun, ended),
                    """;

    private static final String LINES =
            """
            lived AS (
                SELECT cut, person_id,
            """
                    + Cuts.KEY
                    + """
                               AS key,
                               COALESCE(range_agg(during) FILTER (WHERE employer = 'trust'), '{}')
                                   AS own,
                               range_agg(during) FILTER (WHERE employer <> 'trust') AS partner
                          FROM stay CROSS JOIN cut
                         WHERE category <> 'bank'
                           AND NOT alone
                         GROUP BY cut, person_id, key),
                    line AS (
                        SELECT cut,
                    """
                    + Cuts.KEY
                    + """
                               AS key, service_id, service_closed_on, begun, ended,
                               sum(spells) FILTER (WHERE own AND NOT bank) AS spells,
                               sum(spells) FILTER (WHERE NOT own AND NOT bank) AS partners,
                               0 AS qualified,
                               sum(assignments) FILTER (WHERE own AND NOT bank) AS assignments,
                               sum(hours) FILTER (WHERE own AND NOT bank) AS hours,
                               sum(hours) FILTER (WHERE bank) AS bank_hours,
                               sum(hours) FILTER (WHERE NOT bank) AS peer_hours,
                               sum(funded) AS funded, sum(unstated) AS unstated
                          FROM block CROSS JOIN cut
                         CROSS JOIN LATERAL (
                               SELECT employer = 'trust' AS own, category = 'bank' AS bank) kind
                         WHERE category <> '' OR cut <> 'category'
                         GROUP BY cut, key, service_id, service_closed_on, begun, ended
                         UNION ALL
                        SELECT cut, key, NULL, NULL,
                               days[width_bucket(lower(during) - 1, days) + 1],
                               COALESCE(days[width_bucket(upper(during) - 1, days) + 1],
                                        'infinity'),
                               spells, partners, qualified, 0, 0, 0, 0, 0, 0
                          FROM asked CROSS JOIN lived
                         CROSS JOIN LATERAL (
                               SELECT range_agg(daterange(achieved_on, expires_on, '[]')) AS valid
                                 FROM qualification
                                WHERE person_id = lived.person_id
                                  AND level >= 3 AND achieved_on IS NOT NULL) learned
                         CROSS JOIN LATERAL (
                               SELECT 1, 0, 0, unnest(own)
                                UNION ALL SELECT 0, 1, 0, unnest(partner - own)
                                UNION ALL SELECT 0, 0, 1, unnest(own * valid))
                               AS spell (spells, partners, qualified, during)
                         UNION ALL
                        SELECT cut, '', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0
                          FROM cut WHERE cut = 'total'),
                    """;

    private static final String COUNTS =
            """
            part AS (
                SELECT since, until, cut, key,
                       sum(spells) FILTER (WHERE held) AS people,
                       sum(spells) FILTER (WHERE held_before) AS before,
                       sum(spells) FILTER (WHERE begun > compared AND begun <= until) AS joined,
                       sum(spells) FILTER (WHERE ended > compared AND ended <= until) AS left_post,
                       sum(spells) FILTER (WHERE held AND held_before) AS stayed,
                       sum(partners) FILTER (WHERE held) AS partners,
                       sum(qualified) FILTER (WHERE held) AS qualified,
                       sum(assignments) FILTER (WHERE held) AS assignments,
                       sum(hours) FILTER (WHERE held) AS hours,
                       sum(bank_hours) FILTER (WHERE held) AS bank_hours,
                       sum(peer_hours) FILTER (WHERE held) AS peer_hours,
                       sum(funded) FILTER (WHERE held) AS funded,
                       sum(unstated) FILTER (WHERE held) AS unstated,
                       bool_or(held AND assignments > 0
                               AND (service_closed_on IS NULL OR service_closed_on > until))
                           AS covered
                  FROM point CROSS JOIN line
                 CROSS JOIN LATERAL (
                       SELECT begun <= until AND ended > until AS held,
                              begun <= compared AND ended > compared AS held_before) days
                 GROUP BY since, until, cut, key, service_id),
            tally AS (
                SELECT since, until, cut, key,
                       CAST(COALESCE(sum(people), 0) AS bigint) AS people,
                       CAST(COALESCE(sum(before), 0) AS bigint) AS before,
                       CAST(COALESCE(sum(joined), 0) AS bigint) AS joined,
                       CAST(COALESCE(sum(left_post), 0) AS bigint) AS left_post,
                       CAST(COALESCE(sum(stayed), 0) AS bigint) AS stayed,
                       CAST(COALESCE(sum(partners), 0) AS bigint) AS partners,
                       CAST(COALESCE(sum(qualified), 0) AS bigint) AS qualified,
                       CAST(COALESCE(sum(assignments), 0) AS bigint) AS assignments,
                       CAST(COALESCE(sum(unstated), 0) AS bigint) AS unstated,
                       COALESCE(sum(hours), 0) AS hours,
                       COALESCE(sum(bank_hours), 0) AS bank_hours,
                       COALESCE(sum(peer_hours), 0) AS peer_hours,
                       COALESCE(sum(funded), 0) AS funded,
                       count(*) FILTER (WHERE covered) AS covered
                  FROM part GROUP BY since, until, cut, key)
            SELECT since, until, cut, key, point.full_time, point.services,
            """
                    + Cuts.LABEL
                    + """
                           AS label,
                           CASE WHEN :spells THEN people ELSE 0 END AS people, before, joined,
                           left_post, stayed, assignments, hours, covered, funded, unstated,
                           bank_hours, people + partners AS peers, peer_hours,
                           CASE WHEN :spells THEN qualified ELSE 0 END AS qualified
                      FROM tally JOIN point USING (since, until)
                    """
                    + Cuts.NAMES
                    + """
                     WHERE cut = 'total' OR people > 0 OR before > 0 OR joined > 0 OR left_post > 0
                        OR funded > 0 OR bank_hours > 0 OR partners > 0
                     ORDER BY until, since, cut, lower(
                    """
                    + Cuts.LABEL
                    + """
                              ), key
                    """;

    private static final String TALLIES = STAYS + BLOCKS + LINES + COUNTS;

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
