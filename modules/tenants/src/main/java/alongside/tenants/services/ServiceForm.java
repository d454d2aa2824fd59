package alongside.tenants.services;

import java.util.Map;

/**
 * The form of a service as it was filled in.
 *
 * @param id empty for a new service
 * @param errors what is wrong, by field
 */
public record ServiceForm(String id, ServiceDraft draft, int version, Map<String, String> errors) {
    public String title() {
        return id.isEmpty() ? "Add a service" : "Change a service";
    }
}
