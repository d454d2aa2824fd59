package alongside.comparison.taxonomy;

import static alongside.kernel.Role.INFORMATION_GOVERNANCE_LEAD;
import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.comparison.policy.RoleLevel;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.NamedRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which national level each job role of a Trust has. */
public final class RoleLevels {
    private final TenantDatabase database;
    private final Function<Actor, List<NamedRole>> roles;

    public RoleLevels(TenantDatabase database, Function<Actor, List<NamedRole>> roles) {
        this.database = database;
        this.roles = roles;
    }

    public static boolean mayEdit(Actor actor) {
        return actor.isAny(TRUST_ADMIN, PROGRAMME_LEAD);
    }

    public Mapping of(Actor actor) {
        actor.require(
                TRUST_ADMIN, PROGRAMME_LEAD, LINE_MANAGER, INFORMATION_GOVERNANCE_LEAD, READ_ONLY);
        var named = roles.apply(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var levels = RoleLevelQueries.levels(db);
                    return new Mapping(
                            RoleLevelQueries.version(db),
                            named.stream()
                                    .map(role ->
                                            new LevelOfRole(
                                                    role.id(), role.name(), levels.get(role.id())))
                                    .toList());
                });
    }

    /**
     * Sets the levels of these roles; null takes one away. Roles that are not named stay as they
     * are.
     */
    public Mapping save(Actor actor, Map<UUID, @Nullable RoleLevel> levels, long version) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD);
        var before = of(actor);
        if (!levels.keySet().stream().allMatch(before::has)) {
            throw Refusal.invalid("role_id", "There is no role with this id.");
        }
        database.in(
                actor.trust(),
                db -> {
                    if (!RoleLevelQueries.nextVersion(db, version)) {
                        throw Refusal.stale();
                    }
                    levels.forEach((role, level) -> {
                        if (level == null) {
                            RoleLevelQueries.remove(db, role);
                        } else {
                            RoleLevelQueries.put(db, role, level);
                        }
                    });
                    var now = RoleLevelQueries.levels(db);
                    Audit.write(
                            db,
                            actor,
                            "role levels changed",
                            "role levels",
                            Json.text(keys(before)),
                            Json.text(new LinkedHashMap<>(now)));
                    return true;
                });
        return of(actor);
    }

    private static Map<UUID, RoleLevel> keys(Mapping mapping) {
        var all = new LinkedHashMap<UUID, RoleLevel>();
        for (var role : mapping.roles()) {
            var level = role.level();
            if (level != null) {
                all.put(role.roleId(), level);
            }
        }
        return all;
    }
}
