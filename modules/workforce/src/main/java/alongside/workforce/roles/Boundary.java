package alongside.workforce.roles;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role that somebody is in does not do, and whether they agreed to it.
 *
 * @param number the version of the role that is live
 * @param firstShift the first day of this person in the role
 * @param acknowledgedOn when they agreed to this version; absent until they do
 */
public record Boundary(
        UUID roleId,
        String role,
        int number,
        String statement,
        LocalDate firstShift,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String recordedBy) {

    /** Agreed by the first shift, as everybody should. */
    public boolean isInTime() {
        return acknowledgedOn != null && !acknowledgedOn.isAfter(firstShift);
    }

    /** Not agreed, though the first shift has come. */
    public boolean isOverdue(LocalDate today) {
        return acknowledgedOn == null && !firstShift.isAfter(today);
    }
}
