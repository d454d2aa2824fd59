package alongside.workforce.pathways;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a career pathway.
 *
 * @param kind {@code employ}, {@code train} or {@code progress}
 * @param role the role a person has from this step on, if it brings one
 * @param qualification what a person gains by it, if anything
 */
public record Step(
        String kind,
        String name,
        @Nullable String role,
        @Nullable String band,
        @Nullable String qualification,
        List<String> requirements) {
    public Step(
            String kind,
            String name,
            @Nullable String role,
            @Nullable String band,
            @Nullable String qualification,
            @Nullable List<String> requirements) {
        this.kind = kind;
        this.name = name;
        this.role = role;
        this.band = band;
        this.qualification = qualification;
        this.requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** The kind in words. */
    public String label() {
        return switch (kind) {
            case "employ" -> "Start in post";
            case "train" -> "Train";
            default -> "Progress";
        };
    }
}
