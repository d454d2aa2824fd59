package alongside.workforce.merges;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records of one person that were made one.
 *
 * @param name of the record that was kept, as it was after the merge
 * @param otherName of the record that is gone, as it was before
 * @param moved how many assignments, careers, supervision credits, agreements to role boundaries
 *     and accounts moved
 * @param reversibleUntil the last day on which it can be undone
 * @param stayed what was recorded since, and stayed with the record that was kept when it was
 *     undone
 */
public record Merge(
        UUID id,
        UUID keptId,
        String name,
        @Nullable String employeeNumber,
        UUID otherId,
        String otherName,
        @Nullable String otherEmployeeNumber,
        int moved,
        String mergedBy,
        Instant mergedAt,
        LocalDate reversibleUntil,
        @Nullable String reversedBy,
        @Nullable Instant reversedAt,
        List<String> stayed,
        @JsonIgnore Cursor cursor) {

    public boolean isReversible(LocalDate today) {
        return reversedAt == null && !today.isAfter(reversibleUntil);
    }

    /** The version of what can happen to it once. */
    int version() {
        return reversedAt == null ? 1 : 2;
    }
}
