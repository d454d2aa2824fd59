package alongside.workforce.register;

/**
 * Every assignment in each of its periods, with the post it was to and the days it counts: the one
 * place that says what being in post means. {@code during} ends with the first day that no longer
 * counts.
 */
public final class Periods {
    public static final String SQL =
            """
            SELECT a.id AS assignment_id, a.person_id, a.start_on, a.end_on, a.counted_to,
                   a.assignment_number, p.valid_from, p.weekly_hours, p.category,
                   p.fixed_term_end_on, p.post_id, p.recorded_by, p.recorded_at,
                   daterange(
                       LEAST(GREATEST(a.start_on, p.valid_from), p.valid_to, a.counted_to + 1),
                       LEAST(p.valid_to, a.counted_to + 1)) AS during,
                   o.job_role_id AS role_id, r.name AS role_name, COALESCE(o.band, '') AS band,
                   o.service_id, s.name AS service_name, s.closed_on AS service_closed_on,
                   o.team_id, t.name AS team_name,
                   l.id AS locality_id, l.name AS locality_name,
                   COALESCE(CAST(o.partner_employer_id AS text), 'trust') AS employer,
                   e.name AS employer_name, COALESCE(o.specialism, '') AS specialism,
                   CASE WHEN o.funded_until IS NULL THEN 'recurrent' ELSE 'fixed_term' END
                       AS funding
              FROM assignment a
              JOIN assignment_period p ON p.assignment_id = a.id
              JOIN post o ON o.id = p.post_id
              JOIN job_role r ON r.id = o.job_role_id
              JOIN service s ON s.id = o.service_id
              LEFT JOIN team t ON t.id = o.team_id
              LEFT JOIN partner_employer e ON e.id = o.partner_employer_id
              LEFT JOIN locality l ON l.id = COALESCE(o.locality_id, t.locality_id)
            """;

    private Periods() {}
}
