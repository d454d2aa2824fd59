package alongside.workforce.posts;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Trust's post that an assignment goes to: a vacant one of the same kind, or a new one.
 */
public final class Slots {
    private Slots() {}

    /** The first post of exactly this kind that nobody holds on or after the day. */
    public static UUID fill(
            Db db,
            UUID role,
            String band,
            UUID service,
            @Nullable UUID team,
            @Nullable UUID locality,
            LocalDate from) {
        return db.query(
                        """
                        WITH vacant AS (
                            SELECT o.id FROM post o
                             WHERE job_role_id = CAST(:role AS uuid)
                               AND COALESCE(band, '') = :band
                               AND service_id = CAST(:service AS uuid)
                               AND team_id IS NOT DISTINCT FROM CAST(:team AS uuid)
                               AND locality_id IS NOT DISTINCT FROM CAST(:locality AS uuid)
                               AND partner_employer_id IS NULL
                               AND (closed_on IS NULL OR closed_on > CAST(:from AS date))
                               AND (opened_on IS NULL OR opened_on <= CAST(:from AS date))
                               AND NOT EXISTS (
                                   SELECT 1 FROM assignment_period p
                                     JOIN assignment a ON a.id = p.assignment_id
                                    WHERE p.post_id = o.id
                                      AND (a.counted_to IS NULL
                                           OR a.counted_to >= CAST(:from AS date))
                                      AND (p.valid_to IS NULL
                                           OR p.valid_to > CAST(:from AS date)))
                             ORDER BY o.funded_hours IS NULL, o.id LIMIT 1),
                        made AS (
                            INSERT INTO post (job_role_id, band, service_id, team_id, locality_id,
                                              opened_on)
                            SELECT CAST(:role AS uuid), NULLIF(:band, ''), CAST(:service AS uuid),
                                   CAST(:team AS uuid), CAST(:locality AS uuid),
                                   CAST(:from AS date)
                             WHERE NOT EXISTS (SELECT 1 FROM vacant)
                            RETURNING id)
                        SELECT id FROM vacant UNION ALL SELECT id FROM made
                        """)
                .addParam("role", role.toString())
                .addParam("band", band)
                .addParam("service", service.toString())
                .addParam("team", team == null ? (String) null : team.toString())
                .addParam("locality", locality == null ? (String) null : locality.toString())
                .addParam("from", from)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }
}
