package alongside.workforce.expansions;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;

/** Refuses a line of a service or locality that the Trust does not have. */
final class PlaceQueries {
    private PlaceQueries() {}

    static void check(Db db, ExpansionDraft draft) {
        var row =
                db.get(
                                """
                                SELECT EXISTS (SELECT 1 FROM service
                                                WHERE id = CAST(:service AS uuid)) AS service,
                                       :locality = '' OR EXISTS (
                                           SELECT 1 FROM locality
                                            WHERE id = CAST(NULLIF(:locality, '') AS uuid))
                                           AS locality
                                """)
                        .addParam("service", draft.serviceId())
                        .addParam("locality", draft.localityId())
                        .execute()
                        .orElseThrow();
        var faults = new LinkedHashMap<String, String>();
        if (!row.column("service").get(Boolean.class)) {
            faults.put("service_id", "Choose a service of your Trust");
        }
        if (!row.column("locality").get(Boolean.class)) {
            faults.put("locality_id", "Choose a locality of your Trust");
        }
        Refusal.ifAny(faults);
    }
}
