package alongside.workforce.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assignment with what involvement work may take of it, and what it took.
 *
 * @param percent the share that holds today
 * @param weeks with involvement work, the newest first
 */
public record ProtectedTime(
        UUID assignmentId,
        UUID personId,
        String personName,
        String role,
        String place,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        BigDecimal contractedHours,
        BigDecimal percent,
        BigDecimal allowedHours,
        BigDecimal protectedHours,
        List<InvolvementWeek> weeks) {

    /** Those that somebody who leads still has to look at. */
    public List<InvolvementWeek> waiting() {
        return weeks.stream().filter(InvolvementWeek::isWaiting).toList();
    }
}
