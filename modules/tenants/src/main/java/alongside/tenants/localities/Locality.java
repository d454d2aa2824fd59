package alongside.tenants.localities;

import alongside.tenants.Name;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the area where a Trust works, such as a county or a borough.
 *
 * @param closedOn the day it was closed; it keeps its name for what happened before
 * @param teams how many open teams work there
 */
public record Locality(UUID id, String name, @Nullable LocalDate closedOn, int teams, int version)
        implements Name.Named {
    @Override
    @JsonIgnore
    public boolean open() {
        return closedOn == null;
    }
}
