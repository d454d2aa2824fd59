package alongside.workforce.imports.commit;

/** SQL that says which post each row of an import will need, in one place. */
final class Wanted {
    private static final String NO_ID = "CAST('00000000-0000-0000-0000-000000000000' AS uuid)";

    /**
     * The new rows as the file has them, and the changed ones with the fields to take from the file
     * and the rest from the period in force. Two parameters: the import, twice.
     */
    static final String ROWS =
            """
            SELECT r.row_number, r.assignment_id, r.post_id, r.position_number, r.job_role_id,
                   r.band,
                   r.service_id, r.team_id, r.locality_id, r.start_on AS opened_on
              FROM import_result r
             WHERE r.import_id = ? AND r.outcome = 'new'
            UNION ALL
            SELECT r.row_number, r.assignment_id, r.post_id, r.position_number,
                   CASE WHEN 'role' = ANY(r.take) THEN r.job_role_id ELSE post.job_role_id END,
                   CASE WHEN 'band' = ANY(r.take) THEN r.band ELSE post.band END,
                   CASE WHEN 'service' = ANY(r.take) THEN r.service_id ELSE post.service_id END,
                   CASE WHEN 'team' = ANY(r.take) THEN r.team_id ELSE post.team_id END,
                   CASE WHEN 'locality' = ANY(r.take) THEN r.locality_id ELSE post.locality_id END,
                   NULL
              FROM import_result r
              JOIN import_before b ON b.import_id = r.import_id AND b.row_number = r.row_number
              JOIN assignment_period cur ON cur.assignment_id = r.assignment_id
                                        AND cur.valid_from = b.period_from
              JOIN post ON post.id = cur.post_id
             WHERE r.import_id = ? AND r.outcome = 'changed'
               AND r.take && ARRAY['role', 'band', 'service', 'team', 'locality']
            """;

    /** Whether a post p is what a row w needs; in a form that the database can hash. */
    static final String SAME =
            " p.job_role_id = w.job_role_id AND p.service_id = w.service_id"
                    + " AND coalesce(p.band, '') = coalesce(w.band, '')"
                    + " AND coalesce(p.team_id, "
                    + NO_ID
                    + ") = coalesce(w.team_id, "
                    + NO_ID
                    + ") AND coalesce(p.locality_id, "
                    + NO_ID
                    + ") = coalesce(w.locality_id, "
                    + NO_ID
                    + ") ";

    private Wanted() {}
}
