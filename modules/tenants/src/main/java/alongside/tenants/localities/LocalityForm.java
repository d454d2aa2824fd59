package alongside.tenants.localities;

import java.util.Map;

/**
 * The form of a locality as it was filled in.
 *
 * @param id empty for a new locality
 * @param errors what is wrong, by field
 */
public record LocalityForm(
        String id, LocalityDraft draft, int version, Map<String, String> errors) {
    public String title() {
        return id.isEmpty() ? "Add a locality" : "Change a locality";
    }
}
