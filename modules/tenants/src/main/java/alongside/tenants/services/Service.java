package alongside.tenants.services;

import alongside.tenants.Name;
import alongside.tenants.ServiceCategory;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a Trust runs for people, such as perinatal mental health.
 *
 * @param closedOn the day it was closed; it keeps its name for what happened before
 * @param teams how many open teams it has
 */
public record Service(
        UUID id,
        String name,
        ServiceCategory category,
        @Nullable LocalDate closedOn,
        int teams,
        int version)
        implements Name.Named {
    @Override
    @JsonIgnore
    public boolean open() {
        return closedOn == null;
    }
}
