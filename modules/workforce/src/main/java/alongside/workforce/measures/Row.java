package alongside.workforce.measures;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the people, or assignments, behind a figure.
 *
 * @param assignmentId the assignment, where the figure counts assignments
 * @param weeklyHours a week, of all the assignments of the row
 * @param wte exact, so that the rows add up to the figure
 * @param from first day of the time in post, or of the assignment
 * @param to last day that counts, if it is known
 * @param counted whether it is in the numerator of a rate, such as those who stayed
 */
public record Row(
        @JsonIgnore Cursor cursor,
        UUID personId,
        String name,
        String employeeNumber,
        @Nullable UUID assignmentId,
        String role,
        String band,
        String service,
        String team,
        BigDecimal weeklyHours,
        BigDecimal wte,
        LocalDate from,
        @Nullable LocalDate to,
        boolean counted) {}
