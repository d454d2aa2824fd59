package alongside.workforce.preceptorships;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The supported first time of a person in a post, as it stands on the date looked at.
 *
 * @param startsOn the first day in the post
 * @param months how long it lasts, without extensions
 * @param extendedDays days that absences added
 * @param dueOn the last day by which it is to be signed off
 * @param nextReviewOn the last day for the next review; null if all have been held
 * @param preceptorId the account of the preceptor
 */
public record Preceptorship(
        UUID id,
        UUID assignmentId,
        UUID personId,
        String personName,
        String role,
        String service,
        @Nullable String team,
        LocalDate startsOn,
        int months,
        int extendedDays,
        LocalDate dueOn,
        Status status,
        @Nullable LocalDate nextReviewOn,
        @Nullable UUID preceptorId,
        @Nullable String preceptor,
        @Nullable LocalDate signedOffOn,
        @Nullable String signedOffBy,
        int version,
        @JsonIgnore String objectives,
        @JsonIgnore Cursor cursor) {

    String place() {
        return team == null ? service : team;
    }

    /** The last day of so many months from the start, moved by absences. */
    LocalDate endOf(int month) {
        return startsOn.plusMonths(month).minusDays(1).plusDays(extendedDays);
    }
}
