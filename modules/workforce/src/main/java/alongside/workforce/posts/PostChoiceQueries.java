package alongside.workforce.posts;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import alongside.workforce.register.Options.Choice;
import java.time.LocalDate;
import java.util.List;

/** What a form about a post offers to choose from. */
final class PostChoiceQueries {
    private PostChoiceQueries() {}

    /** Open posts: those that others report to first, then by band, the highest first. */
    static List<Choice> posts(Db db, LocalDate today) {
        return db.query(
                        """
                        SELECT CAST(o.id AS text) AS id,
                               r.name || ', ' || COALESCE(t.name, s.name)
                               || COALESCE(' (' || held.holders || ')', ' (vacant)') AS label
                          FROM post o
                          JOIN job_role r ON r.id = o.job_role_id
                          JOIN service s ON s.id = o.service_id
                          LEFT JOIN team t ON t.id = o.team_id
                          LEFT JOIN LATERAL (
                               SELECT string_agg(n.first_name || ' ' || n.last_name, ', ')
                                          AS holders
                                 FROM assignment_period p
                                 JOIN assignment a ON a.id = p.assignment_id
                                 JOIN person n ON n.id = a.person_id
                                WHERE p.post_id = o.id
                                  AND a.start_on <= CAST(:today AS date)
                                  AND (a.counted_to IS NULL
                                       OR a.counted_to >= CAST(:today AS date))
                                  AND p.valid_from <= CAST(:today AS date)
                                  AND (p.valid_to IS NULL
                                       OR p.valid_to > CAST(:today AS date))) held ON true
                         WHERE o.closed_on IS NULL OR o.closed_on >= CAST(:today AS date)
                         ORDER BY EXISTS (SELECT 1 FROM post b WHERE b.reports_to_id = o.id) DESC,
                                  o.leads_programme DESC, o.band DESC NULLS LAST, 2, 1
                         LIMIT 500
                        """)
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Choice(
                                row.column("id").get(String.class),
                                row.column("label").get(String.class),
                                false))
                .toList();
    }

    /** The expansion lines of the Trust, the next first. */
    static List<Choice> lines(Db db) {
        return db.query(
                        """
                        SELECT CAST(x.id AS text) AS id,
                               s.name || COALESCE(', ' || l.name, '') AS name, x.due_on
                          FROM expansion_line x
                          JOIN service s ON s.id = x.service_id
                          LEFT JOIN locality l ON l.id = x.locality_id
                         ORDER BY x.due_on, 2, 1
                        """)
                .execute()
                .map(row ->
                        new Choice(
                                row.column("id").get(String.class),
                                row.column("name").get(String.class)
                                        + ", by "
                                        + Words.date(row.column("due_on").get(LocalDate.class)),
                                false))
                .toList();
    }
}
