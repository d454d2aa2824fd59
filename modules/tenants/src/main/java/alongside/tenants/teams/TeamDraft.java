package alongside.tenants.teams;

import alongside.kernel.Refusal;
import alongside.tenants.Name;
import alongside.tenants.localities.Locality;
import alongside.tenants.services.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a team. In a change, what is absent stays as it is.
 *
 * @param localityId empty for a team that works everywhere
 * @param kind absent in a new team means community
 */
public record TeamDraft(
        @Nullable String name,
        @Nullable String serviceId,
        @Nullable String localityId,
        @Nullable String kind) {
    /** What holds after this change of that team. */
    TeamDraft over(Team team) {
        var place = team.localityId() == null ? "" : team.localityId().toString();
        return new TeamDraft(
                name == null ? team.name() : name,
                serviceId == null ? team.serviceId().toString() : serviceId,
                localityId == null ? place : localityId,
                kind == null ? team.kind() : kind);
    }

    /** The clean values, each of them possible in this Trust. */
    Checked checked(List<Service> services, List<Locality> localities, @Nullable Team before) {
        var faults = new LinkedHashMap<String, String>();
        var clean = Name.clean(name);
        Name.check(clean, "name", "team", faults);
        var service = among(services, serviceId, before == null ? null : before.serviceId());
        if (service == null) {
            faults.put("service_id", "Select the service of the team, one that is open");
        }
        var nowhere = localityId == null || localityId.isEmpty();
        var place = among(localities, localityId, before == null ? null : before.localityId());
        if (!nowhere && place == null) {
            faults.put("locality_id", "Select the locality of the team, one that is open");
        }
        var sort = Kind.of(Name.clean(kind == null ? Kind.USUAL : kind));
        check(sort, faults);
        Refusal.ifAny(faults);
        return new Checked(clean, java.util.Objects.requireNonNull(service), place, sort);
    }

    private static void check(String kind, Map<String, String> faults) {
        var named = new LinkedHashMap<String, String>();
        Name.check(kind, "kind", "kind", named);
        if (kind.isEmpty()) {
            faults.put("kind", "Select what kind of team it is");
        } else if (!named.isEmpty() || kind.codePointCount(0, kind.length()) > Kind.LONGEST) {
            faults.put("kind", "The kind of team must be " + Kind.LONGEST + " characters or fewer");
        }
    }

    /** Its id if it is one of these, and open or what the team has had so far. */
    private static @Nullable UUID among(
            List<? extends Name.Named> things, @Nullable String id, @Nullable UUID soFar) {
        return things.stream()
                .filter(thing -> thing.open() || thing.id().equals(soFar))
                .map(Name.Named::id)
                .filter(known -> known.toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    record Checked(String name, UUID serviceId, @Nullable UUID localityId, String kind) {}
}
