package alongside.workforce.lines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a person answers to in an assignment, for a time.
 *
 * @param validTo the first day on which it no longer holds
 * @param memberId the account of the member
 */
public record Line(
        @JsonIgnore UUID assignmentId,
        LineKind kind,
        UUID memberId,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonIgnore String recordedBy,
        @JsonIgnore Instant recordedAt) {

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
