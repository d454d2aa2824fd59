package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What one of the Trusts that are shown in depth signed for two quarters, once with a mistake. It
 * is in no release yet, because Trusts join on 31 March.
 */
final class DemonstrationReturns {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final String RETURNS = "/t/northmoor/returns/";
    private static final String LEVELS = "/t/northmoor/role-levels";
    private static final Map<String, String> LEVEL_OF_ROLE =
            Map.of(
                    "Peer support worker", "peer_support_worker",
                    "Senior peer support worker", "senior",
                    "Lived experience lead", "professional_lead");

    private final ApiClient lead;
    private final DemonstrationClock clock;

    DemonstrationReturns(ApiClient lead, DemonstrationClock clock) {
        this.lead = lead;
        this.clock = clock;
    }

    void fill() {
        try {
            level();
            signAll(JUNE, JUNE.plusDays(9));
            signAll(Demonstration.AS_AT, Demonstration.AS_AT.plusDays(6));
            correct(Demonstration.AS_AT);
        } finally {
            clock.comeBack();
        }
    }

    private void level() {
        var levels = lead.get(LEVELS);
        if (levels.get("unmapped").asInt() == 0) {
            return;
        }
        var roles = new ArrayList<Map<String, String>>();
        for (var role : levels.get("roles")) {
            var level = LEVEL_OF_ROLE.get(role.get("name").asText());
            if (level != null) {
                roles.add(Map.of("role_id", role.get("role_id").asText(), "level", level));
            }
        }
        lead.put(LEVELS, 1, Map.of("roles", roles));
    }

    private void signAll(LocalDate quarter, LocalDate day) {
        clock.goTo(day, "10:00");
        var found = lead.get(RETURNS + quarter);
        if (found.get("history").isEmpty()) {
            var known =
                    StreamSupport.stream(found.get("measures").spliterator(), false)
                            .filter(measure -> !measure.get("live").isNull())
                            .map(measure -> measure.get("measure").asText())
                            .toList();
            sign(quarter, 0, known);
        }
    }

    private void sign(LocalDate quarter, int version, List<String> measures) {
        var preview =
                lead.get(RETURNS + quarter + "/preview?measures=" + String.join(",", measures));
        lead.change(
                "POST",
                RETURNS + quarter + "/sign-off",
                version,
                Map.of("measures", measures, "text", preview.get("text").asText()));
    }

    private void correct(LocalDate quarter) {
        if (events(lead.get(RETURNS + quarter)) == 1) {
            clock.goTo(quarter.plusDays(20), "15:10");
            lead.change(
                    "POST",
                    RETURNS + quarter + "/reopening",
                    1,
                    Map.of("measures", List.of("wte"), "reason", "Hours of 2 people were wrong"));
        }
        if (events(lead.get(RETURNS + quarter)) == 2) {
            clock.goTo(quarter.plusDays(21), "11:30");
            sign(quarter, 2, List.of("wte"));
        }
    }

    private static int events(JsonNode found) {
        return found.get("history").size();
    }
}
