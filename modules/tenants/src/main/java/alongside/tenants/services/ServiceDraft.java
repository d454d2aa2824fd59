package alongside.tenants.services;

import alongside.kernel.Refusal;
import alongside.tenants.Name;
import alongside.tenants.ServiceCategory;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What a person says about a service. In a change, what is absent stays as it is. */
public record ServiceDraft(@Nullable String name, @Nullable String category) {
    /** What holds after this change of that service. */
    ServiceDraft over(Service service) {
        return new ServiceDraft(
                name == null ? service.name() : name,
                category == null ? service.category().key() : category);
    }

    /** A draft that can be stored: the name clean, the category one of the list. */
    Checked checked() {
        var faults = new LinkedHashMap<String, String>();
        var clean = Name.clean(name);
        Name.check(clean, "name", "service", faults);
        var chosen = ServiceCategory.of(category == null ? "" : category);
        if (chosen.isEmpty()) {
            faults.put("category", "Select the national category of the service");
        }
        Refusal.ifAny(faults);
        return new Checked(clean, chosen.orElseThrow());
    }

    record Checked(String name, ServiceCategory category) {}
}
