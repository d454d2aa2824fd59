package alongside.workforce.leaving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do before or when one person leaves one assignment.
 *
 * @param memberId who is named for it; null while nobody is
 * @param memberName their name; while nobody is named, the line manager's on the last day, if the
 *     line manager does it and there is one
 */
public record LeavingTask(
        UUID id,
        String name,
        Who who,
        @Nullable UUID memberId,
        @Nullable String memberName,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy) {

    public boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(dueOn);
    }

    /** Who does it, by name or by role. */
    public String by() {
        return memberName == null ? who.label() : memberName;
    }
}
