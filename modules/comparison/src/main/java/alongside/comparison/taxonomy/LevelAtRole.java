package alongside.comparison.taxonomy;

import alongside.comparison.returns.Permission;
import alongside.kernel.Actor;
import alongside.workforce.RolePart;
import java.util.Optional;
import java.util.UUID;

/** The national level of a role on its own page, for those who see returns. */
public record LevelAtRole(RoleLevels levels) implements RolePart {
    @Override
    public Optional<Line> line(Actor actor, UUID role) {
        if (!Permission.maySee(actor)) {
            return Optional.empty();
        }
        return levels.of(actor).roles().stream()
                .filter(one -> one.roleId().equals(role))
                .findFirst()
                .map(one -> {
                    var level = one.level();
                    return new Line(
                            "National level",
                            level == null ? "No level yet" : level.label(),
                            RoleLevels.mayEdit(actor) ? "role-levels#level-" + role : null);
                });
    }
}
