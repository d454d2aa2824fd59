package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sets one Trust up and imports its staff file, through the API as the Trust itself would. What an
 * earlier start added before it was killed is left as it is.
 */
final class DemonstrationFilling {
    private static final String IN_DRAFT = "Lived experience lead";

    private final ApiClient api;
    private final DemonstrationTrust trust;
    private final String path;

    DemonstrationFilling(ApiClient api, DemonstrationTrust trust) {
        this.api = api;
        this.trust = trust;
        this.path = "/t/" + trust.slug();
    }

    void fill() {
        if (items("/imports").isEmpty()) {
            addPlaces();
            addPathway();
            var file = DemonstrationStaffFile.of(trust).getBytes(StandardCharsets.UTF_8);
            new StaffImport(api, trust.slug()).save("staff-in-post.csv", file, Demonstration.AS_AT);
        }
        if (DemonstrationTrusts.IN_DEPTH.contains(trust)) {
            new DemonstrationPosts(api, trust).fill();
            new DemonstrationSupport(api, trust).fill();
        }
    }

    /** A live pathway; Northmoor also has a role that is still being described. */
    private void addPathway() {
        if (trust.slug().equals("northmoor") && !names("/roles").contains(IN_DRAFT)) {
            api.post(path + "/roles", Map.of("name", IN_DRAFT, "band", "7"));
        }
        if (items("/pathways").isEmpty()) {
            var template = trust.slug().equals("fenbridge") ? "train_first" : "employ_first";
            api.post(path + "/pathways", Map.of("template", template));
        }
        var pathway = items("/pathways").path(0);
        if (pathway.path("status").asText().equals("draft")) {
            pathway = moved(pathway, "approved");
        }
        if (pathway.path("status").asText().equals("approved")) {
            moved(pathway, "live");
        }
    }

    private JsonNode moved(JsonNode pathway, String status) {
        return api.put(
                path + "/pathways/" + pathway.path("id").asText() + "/versions/1/status",
                pathway.path("version").asInt(),
                Map.of("status", status));
    }

    private void addPlaces() {
        var localities = names("/localities");
        for (var name : trust.localities()) {
            if (!localities.contains(name)) {
                api.post(path + "/localities", Map.of("name", name));
            }
        }
        var services = names("/services");
        trust.services()
                .forEach((name, category) -> {
                    if (!services.contains(name)) {
                        api.post(path + "/services", Map.of("name", name, "category", category));
                    }
                });
    }

    private Set<String> names(String list) {
        var names = new HashSet<String>();
        items(list).forEach(item -> names.add(item.path("name").asText()));
        return names;
    }

    private JsonNode items(String list) {
        return api.get(path + list).path("items");
    }
}
