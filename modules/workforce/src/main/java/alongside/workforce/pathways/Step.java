package alongside.workforce.pathways;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A step of a career pathway.
 *
 * @param kind {@code employ}, {@code train} or {@code progress}
 * @param role the role a person has from this step on, if it brings one
 * @param qualification what a person gains by it, if anything
 * @param after the numbers of the steps that come directly before it, counted from 1; where none
 *     are sent, it is the one before
 */
public record Step(
        String kind,
        String name,
        @Nullable String role,
        @Nullable String band,
        @Nullable String qualification,
        List<String> requirements,
        @Nullable List<Integer> after) {
    @JsonCreator
    public Step(
            String kind,
            String name,
            @Nullable String role,
            @Nullable String band,
            @Nullable String qualification,
            @Nullable List<String> requirements,
            @Nullable List<Integer> after) {
        this.kind = kind;
        this.name = name;
        this.role = role;
        this.band = band;
        this.qualification = qualification;
        this.requirements = requirements == null ? List.of() : List.copyOf(requirements);
        this.after = after == null ? null : List.copyOf(after);
    }

    public Step(
            String kind,
            String name,
            @Nullable String role,
            @Nullable String band,
            @Nullable String qualification,
            @Nullable List<String> requirements) {
        this(kind, name, role, band, qualification, requirements, null);
    }

    /** The numbers of the steps directly before it, if it is the one of this number. */
    public List<Integer> before(int number) {
        if (after != null) {
            return after;
        }
        return number == 1 ? List.of() : List.of(number - 1);
    }

    /** Whether it comes after something else than the step before it alone. */
    public boolean branches(int number) {
        return number > 1 && !before(number).equals(List.of(number - 1));
    }

    /** As they are typed: {@code 1, 2}. */
    public String beforeWords(int number) {
        return before(number).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The same, coming after other steps. */
    Step after(List<Integer> numbers) {
        return new Step(kind, name, role, band, qualification, requirements, numbers);
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
