package alongside.workforce.posts;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.register.Options;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Trust's post that an assignment goes to: a vacant one of the same kind, or a new one.
 */
public final class Slots {
    private static final int MOST = 500;

    private Slots() {}

    /** What is to be known of a post to put somebody in it; refuses a post that is not open. */
    public static Slot of(Db db, UUID post, LocalDate from) {
        return db
                .query(
                        """
                        SELECT job_role_id, COALESCE(band, '') AS band, service_id, team_id,
                               locality_id
                          FROM post
                         WHERE id = CAST(:id AS uuid)
                           AND (closed_on IS NULL OR closed_on > CAST(:from AS date))
                           AND (opened_on IS NULL OR opened_on <= CAST(:from AS date))
                        """)
                .addParam("id", post.toString())
                .addParam("from", from)
                .execute()
                .map(row ->
                        new Slot(
                                row.column("job_role_id").get(UUID.class),
                                row.column("band").get(String.class),
                                row.column("service_id").get(UUID.class),
                                row.column("team_id").get(UUID.class),
                                row.column("locality_id").get(UUID.class)))
                .toList()
                .stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("post_id", "Choose a post that is open on the first day"));
    }

    /** The open posts with hours that nobody works on the date, for a form to choose from. */
    public static List<Options.Choice> vacant(Db db, LocalDate asAt) {
        return db.query(
                        """
                        SELECT CAST(o.id AS text) AS id,
                               concat_ws(', ', r.name, 'band ' || o.band, COALESCE(t.name, s.name),
                                         e.name, 'position ' || o.position_number,
                                         trim_scale(COALESCE(o.funded_hours - held.hours, 0))
                                             || ' hours vacant') AS label
                          FROM post o
                          JOIN job_role r ON r.id = o.job_role_id AND NOT r.in_draft
                          JOIN service s ON s.id = o.service_id
                          LEFT JOIN team t ON t.id = o.team_id
                          LEFT JOIN partner_employer e ON e.id = o.partner_employer_id
                         CROSS JOIN LATERAL (
                               SELECT COALESCE(sum(p.weekly_hours), 0) AS hours
                                 FROM assignment_period p JOIN assignment a ON a.id = p.assignment_id
                                WHERE p.post_id = o.id AND p.category <> 'bank'
                                  AND (a.counted_to IS NULL OR a.counted_to >= CAST(:at AS date))
                                  AND (p.valid_to IS NULL OR p.valid_to > CAST(:at AS date))) held
                         WHERE (o.closed_on IS NULL OR o.closed_on > CAST(:at AS date))
                           AND (o.opened_on IS NULL OR o.opened_on <= CAST(:at AS date))
                           AND COALESCE(o.funded_hours > held.hours, held.hours = 0)
                         ORDER BY r.name, s.name, t.name, o.id LIMIT CAST(:most AS integer)
                        """)
                .addParam("at", asAt)
                .addParam("most", MOST)
                .execute()
                .map(row ->
                        new Options.Choice(
                                row.column("id").get(String.class),
                                row.column("label").get(String.class),
                                false))
                .toList();
    }

    /** The first post of exactly this kind that nobody holds on or after the day. */
    public static UUID fill(
            Db db,
            UUID role,
            String band,
            UUID service,
            @Nullable UUID team,
            @Nullable UUID locality,
            LocalDate from) {
        return fill(db, role, band, service, team, locality, from, List.of()).post();
    }

    /** A post, and whether it was made for this. */
    public record Filled(UUID post, boolean made) {}

    /** The same, without these posts, which others have been given and do not hold yet. */
    public static Filled fill(
            Db db,
            UUID role,
            String band,
            UUID service,
            @Nullable UUID team,
            @Nullable UUID locality,
            LocalDate from,
            Collection<UUID> taken) {
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
                               AND id <> ALL(CAST(:taken AS uuid[]))
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
                        SELECT id, false AS made FROM vacant
                         UNION ALL SELECT id, true FROM made
                        """)
                .addParam("role", role.toString())
                .addParam("band", band)
                .addParam("service", service.toString())
                .addParam("team", team == null ? (String) null : team.toString())
                .addParam("locality", locality == null ? (String) null : locality.toString())
                .addParam("from", from)
                .addParam("taken", PostFacts.array(taken))
                .execute()
                .map(row ->
                        new Filled(
                                row.column("id").get(UUID.class),
                                row.column("made").get(Boolean.class)))
                .toList()
                .getFirst();
    }
}
