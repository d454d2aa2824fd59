package alongside.workforce.register;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what names a role or place that the Trust does not have, or a team of another service.
 */
public final class Places {
    private Places() {}

    /** Empty or absent team and locality are none. */
    public static void check(
            Db db, String role, String service, @Nullable String team, @Nullable String locality) {
        var row =
                db.get(
                                """
                                SELECT (SELECT in_draft FROM job_role
                                         WHERE id = CAST(:role AS uuid)) AS in_draft,
                                       EXISTS (SELECT 1 FROM service
                                                WHERE id = CAST(:service AS uuid)) AS service,
                                       CAST(:team AS uuid) IS NULL OR EXISTS (
                                           SELECT 1 FROM team WHERE id = CAST(:team AS uuid)
                                              AND service_id = CAST(:service AS uuid)) AS team,
                                       CAST(:locality AS uuid) IS NULL OR EXISTS (
                                           SELECT 1 FROM locality
                                            WHERE id = CAST(:locality AS uuid)) AS locality
                                """)
                        .addParam("role", role)
                        .addParam("service", service)
                        .addParam("team", none(team))
                        .addParam("locality", none(locality))
                        .execute()
                        .orElseThrow();
        var faults = new LinkedHashMap<String, String>();
        var inDraft = row.column("in_draft").get(Boolean.class);
        if (inDraft == null) {
            faults.put("role_id", "Choose a role of your Trust");
        } else if (inDraft) {
            faults.put("role_id", "This role is a draft. Approve it before a post is given it");
        }
        if (!row.column("service").get(Boolean.class)) {
            faults.put("service_id", "Choose a service of your Trust");
        } else if (!row.column("team").get(Boolean.class)) {
            faults.put("team_id", "Choose a team of that service, or no team");
        }
        if (!row.column("locality").get(Boolean.class)) {
            faults.put("locality_id", "Choose a locality of your Trust");
        }
        Refusal.ifAny(faults);
    }

    private static @Nullable String none(@Nullable String id) {
        return id == null || id.isEmpty() ? null : id;
    }
}
