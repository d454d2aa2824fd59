package alongside.comparison.taxonomy;

import java.util.List;
import java.util.UUID;

/** The levels of all roles of a Trust, by name; the version counts the changes. */
public record Mapping(int version, List<LevelOfRole> roles) {
    public List<LevelOfRole> unmapped() {
        return roles.stream().filter(role -> role.level() == null).toList();
    }

    boolean has(UUID role) {
        return roles.stream().anyMatch(one -> one.roleId().equals(role));
    }
}
