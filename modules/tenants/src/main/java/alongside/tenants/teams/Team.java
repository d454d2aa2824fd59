package alongside.tenants.teams;

import alongside.tenants.Name;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team of a service.
 *
 * @param service the name of its service
 * @param locality the name of its locality; absent if it works everywhere
 * @param kind one of {@link Kind#labels}, or the Trust's own words
 * @param closedOn the day it was closed; it keeps its name for what happened before
 */
public record Team(
        UUID id,
        String name,
        UUID serviceId,
        String service,
        @Nullable UUID localityId,
        @Nullable String locality,
        String kind,
        @Nullable LocalDate closedOn,
        int version)
        implements Name.Named {
    @Override
    @JsonIgnore
    public boolean open() {
        return closedOn == null;
    }

    Team closedOn(@Nullable LocalDate day) {
        return new Team(id, name, serviceId, service, localityId, locality, kind, day, version);
    }
}
