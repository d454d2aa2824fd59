package alongside.tenants.teams;

import alongside.tenants.localities.Locality;
import alongside.tenants.services.Service;
import java.util.List;

/**
 * What the list of teams shows.
 *
 * @param found the rows of this page
 * @param none whether there is no team at all, whatever the filters
 */
public record TeamList(
        List<Team> found,
        int total,
        boolean none,
        List<Service> services,
        List<Locality> localities,
        boolean edits) {
    /** A team needs a service, so that comes first. */
    public boolean canAdd() {
        return edits && services.stream().anyMatch(Service::open);
    }

    /** The kinds to filter by. */
    public List<String> kinds() {
        return List.copyOf(Kind.labels().keySet());
    }
}
