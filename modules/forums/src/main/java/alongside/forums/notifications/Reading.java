package alongside.forums.notifications;

/** Who can read a forum today because they are a member of it, as a condition in SQL. */
final class Reading {
    /** Between these two stands the person; the query has a forum {@code g} and {@code today}. */
    static final String MEMBER =
            """
            EXISTS (SELECT 1
                      FROM participant rp
                      LEFT JOIN alongside_platform.membership rm
                        ON rm.trust = rp.trust AND rm.person = rp.person
                       AND rm.valid_from <= :today
                       AND (rm.valid_until IS NULL OR rm.valid_until >= :today)
                       AND rm.roles && g.roles
                      LEFT JOIN alongside_platform.trust rt
                        ON rt.id = rm.trust AND rt.status IN ('trial', 'active', 'read_only')
                       AND (g.reach = 'national'
                            OR g.reach = 'region' AND rt.region_code = g.region_code
                            OR g.reach = 'trust' AND rt.id = g.trust)
                     WHERE rp.forum = g.id AND rp.state = 'member'
                       AND (rp.trust IS NULL OR rt.id IS NOT NULL)
                       AND rp.person =
            """;

    static final String END = ")";

    private Reading() {}
}
