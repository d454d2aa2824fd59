package alongside.tenants.localities;

import alongside.kernel.Refusal;
import alongside.tenants.Name;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What a person says about a locality. In a change, what is absent stays as it is. */
public record LocalityDraft(@Nullable String name) {
    LocalityDraft over(Locality locality) {
        return name == null ? new LocalityDraft(locality.name()) : this;
    }

    /** The clean name. */
    String checked() {
        var faults = new LinkedHashMap<String, String>();
        var clean = Name.clean(name);
        Name.check(clean, "name", "locality", faults);
        Refusal.ifAny(faults);
        return clean;
    }
}
