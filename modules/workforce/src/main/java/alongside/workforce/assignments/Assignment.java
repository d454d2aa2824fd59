package alongside.workforce.assignments;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one post, as it is on the date looked at.
 *
 * @param wte with 2 decimals, to be shown; add up hours instead
 * @param employer the partner that employs the person; null if the Trust does
 * @param state open, ended or future
 * @param validFrom since when these hours, post and category hold
 * @param endOn the last day in the assignment, if it is known
 */
public record Assignment(
        UUID id,
        UUID personId,
        String personName,
        @Nullable String employeeNumber,
        @Nullable String assignmentNumber,
        UUID postId,
        UUID roleId,
        String role,
        String band,
        UUID serviceId,
        String service,
        @Nullable UUID teamId,
        @Nullable String team,
        @Nullable UUID localityId,
        @Nullable String locality,
        BigDecimal weeklyHours,
        BigDecimal wte,
        String category,
        @Nullable String employer,
        String state,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable LocalDate fixedTermEndOn,
        LocalDate validFrom,
        int version,
        @JsonIgnore Cursor cursor) {

    /** Whether it counts in the Trust's staff in post. */
    public boolean countsAsStaff() {
        return !category.equals("bank") && employer == null;
    }

    /** Where it is: the team, or the service if it is to no team. */
    public String place() {
        return team == null ? service : team;
    }
}
