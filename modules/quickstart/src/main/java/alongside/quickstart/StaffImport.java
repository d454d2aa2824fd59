package alongside.quickstart;

import alongside.testing.ApiClient;
import alongside.testing.Pause;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Imports a staff file through the API, as a Trust's own script would. */
public final class StaffImport {
    private static final Set<String> STUCK = Set.of("failed", "mapping", "reversed");
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(50);

    private final ApiClient api;
    private final String imports;

    public StaffImport(ApiClient api, String slug) {
        this.api = api;
        this.imports = "/t/" + slug + "/imports";
    }

    /** Returns when every row is saved. */
    public void save(String name, byte[] file, LocalDate asAt) {
        var query = "?as_at=" + asAt + "&create_missing=true&file_name=" + name;
        var uploaded = api.post(imports + query, "text/csv", file);
        var path = imports + "/" + uploaded.path("id").asText();
        await(path, "checked");
        api.post(path + "/commit", Map.of());
        await(path, "committed");
    }

    private void await(String path, String status) {
        if (!Pause.until(() -> reached(path, status), LIMIT, STEP)) {
            throw new IllegalStateException(path + " was not " + status + " within 5 minutes");
        }
    }

    private boolean reached(String path, String status) {
        var found = api.get(path);
        var now = found.path("status").asText();
        if (STUCK.contains(now)) {
            throw new IllegalStateException(path + " cannot be " + status + ": " + found);
        }
        return now.equals(status);
    }
}
