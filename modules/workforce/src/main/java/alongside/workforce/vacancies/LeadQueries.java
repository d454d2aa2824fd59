package alongside.workforce.vacancies;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the programme has its lead. */
final class LeadQueries {
    private LeadQueries() {}

    /** Absent where no post is said to lead the programme. */
    static Optional<Lead> at(Db db, LocalDate asAt) {
        return db.get(
                        """
                        SELECT EXISTS (
                                   SELECT 1 FROM assignment_period p
                                     JOIN assignment a ON a.id = p.assignment_id
                                    WHERE p.post_id = o.id
                                      AND a.start_on <= CAST(:as_at AS date)
                                      AND (a.counted_to IS NULL
                                           OR a.counted_to >= CAST(:as_at AS date))
                                      AND p.valid_from <= CAST(:as_at AS date)
                                      AND (p.valid_to IS NULL
                                           OR p.valid_to > CAST(:as_at AS date))) AS held,
                               EXISTS (
                                   SELECT 1 FROM vacancy v
                                     JOIN LATERAL (
                                          SELECT g.stage FROM vacancy_stage g
                                           WHERE g.vacancy_id = v.id
                                             AND g.since <= CAST(:as_at AS date)
                                           ORDER BY g.number DESC LIMIT 1) now ON true
                                    WHERE v.post_id = o.id
                                      AND now.stage IN ('advertised', 'shortlisting',
                                                        'interviews', 'offered')) AS recruiting
                          FROM post o
                         WHERE o.leads_programme
                           AND (o.closed_on IS NULL OR o.closed_on >= CAST(:as_at AS date))
                        """)
                .addParam("as_at", asAt)
                .execute()
                .map(row ->
                        new Lead(
                                row.column("held").get(Boolean.class),
                                row.column("recruiting").get(Boolean.class)));
    }
}
