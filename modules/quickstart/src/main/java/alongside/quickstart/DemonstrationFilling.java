package alongside.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Sets one Trust up and imports its staff file, through the API as the Trust itself would. */
final class DemonstrationFilling {
    private static final Set<String> ENDED = Set.of("checked", "committed", "failed", "mapping");

    private final ApiClient api;
    private final DemonstrationTrust trust;
    private final String path;

    DemonstrationFilling(ApiClient api, DemonstrationTrust trust) {
        this.api = api;
        this.trust = trust;
        this.path = "/t/" + trust.slug();
    }

    void fill() {
        trust.localities().forEach(name -> api.post(path + "/localities", Map.of("name", name)));
        trust.services()
                .forEach((name, category) ->
                        api.post(path + "/services", Map.of("name", name, "category", category)));
        var template = trust.slug().equals("fenbridge") ? "train_first" : "employ_first";
        api.post(path + "/pathways", Map.of("template", template));
        importStaff();
    }

    private void importStaff() {
        var uploaded =
                api.post(
                        path
                                + "/imports?as_at=2026-09-30&create_missing=true&file_name=staff-in-post.csv",
                        "text/csv",
                        DemonstrationStaffFile.of(trust));
        var checked = wait(uploaded, "checked");
        api.post(path + "/imports/" + checked.path("id").asText() + "/commit", Map.of());
        wait(checked, "committed");
    }

    private JsonNode wait(JsonNode begun, String status) {
        var found = begun;
        for (int i = 0; i < 600; i++) {
            found = api.get(path + "/imports/" + begun.path("id").asText());
            var now = found.path("status").asText();
            if (now.equals(status)) {
                return found;
            }
            if (ENDED.contains(now) && !now.equals("checked")) {
                break;
            }
            Demonstration.pause();
        }
        throw new IllegalStateException(
                trust.name() + ": the import did not get to " + status + ": " + found);
    }
}
