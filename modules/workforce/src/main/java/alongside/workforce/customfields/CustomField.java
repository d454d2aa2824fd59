package alongside.workforce.customfields;

import alongside.kernel.Actor;
import alongside.kernel.Role;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a Trust records beyond the register.
 *
 * @param choices what can be chosen; empty for another kind
 * @param why what it is needed for
 * @param seenBy keys of the roles that see it; whom it is about sees it too
 * @param keptMonths after somebody's last day in post, or after a post was closed
 * @param retiredOn since when it is no longer asked; null while it is
 * @param filled for how many it is filled in
 */
public record CustomField(
        UUID id,
        FieldSubject subject,
        String label,
        FieldKind kind,
        List<String> choices,
        String why,
        List<String> seenBy,
        int keptMonths,
        @Nullable LocalDate retiredOn,
        String addedBy,
        long filled,
        int version) {
    public CustomField {
        choices = List.copyOf(choices);
        seenBy = List.copyOf(seenBy);
    }

    boolean seenBy(Actor actor) {
        return actor.roles().stream().map(Role::key).anyMatch(seenBy::contains);
    }

    @JsonIgnore
    public boolean isRetired() {
        return retiredOn != null;
    }

    /** Trust admin, Programme lead */
    public String readers() {
        return seenBy.stream().map(key -> Role.of(key).label()).collect(Collectors.joining(", "));
    }

    /** For 12 months after their last day */
    public String kept() {
        var after =
                subject == FieldSubject.PERSON ? "their last day in post" : "the post is closed";
        return keptMonths == 0
                ? "Until " + after
                : "For "
                        + keptMonths
                        + (keptMonths == 1 ? " month" : " months")
                        + " after "
                        + after;
    }
}
