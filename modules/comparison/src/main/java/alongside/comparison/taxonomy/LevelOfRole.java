package alongside.comparison.taxonomy;

import alongside.comparison.policy.RoleLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job role of a Trust and its national level; null while nobody has said which. */
public record LevelOfRole(UUID roleId, String name, @Nullable RoleLevel level) {}
