package alongside.workforce.measures;

/** How a figure is cut into groups: by {@code cut}, for the columns of a period with its post. */
final class Cuts {
    /** What a row belongs to: the id of a service, a band, …; empty for the total. */
    static final String KEY =
            """
            CASE cut WHEN 'service' THEN CAST(service_id AS text)
                     WHEN 'locality' THEN COALESCE(CAST(locality_id AS text), 'none')
                     WHEN 'team' THEN COALESCE(CAST(team_id AS text), 'none')
                     WHEN 'role' THEN CAST(role_id AS text)
                     WHEN 'band' THEN COALESCE(NULLIF(band, ''), 'none')
                     WHEN 'category' THEN category
                     WHEN 'employer' THEN employer
                     WHEN 'specialism' THEN COALESCE(NULLIF(lower(specialism), ''), 'none')
                     WHEN 'funding' THEN funding ELSE '' END
            """;

    /** What a group is called, with {@link #NAMES} joined. */
    static final String LABEL = " COALESCE(s.name, l.name, t.name, r.name, e.name, key) ";

    static final String NAMES =
            """
             LEFT JOIN service s ON cut = 'service' AND CAST(s.id AS text) = key
             LEFT JOIN locality l ON cut = 'locality' AND CAST(l.id AS text) = key
             LEFT JOIN team t ON cut = 'team' AND CAST(t.id AS text) = key
             LEFT JOIN job_role r ON cut = 'role' AND CAST(r.id AS text) = key
             LEFT JOIN partner_employer e ON cut = 'employer' AND CAST(e.id AS text) = key
            """;

    private Cuts() {}
}
