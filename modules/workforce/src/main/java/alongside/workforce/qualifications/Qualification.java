package alongside.workforce.qualifications;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person learned, or is learning.
 *
 * @param level from 1 to 8, as qualifications in England are levelled
 * @param achievedOn null while it is under way
 * @param expiresOn the last day on which it is valid; null if it stays so
 * @param status on the date looked at
 */
public record Qualification(
        UUID id,
        UUID personId,
        String personName,
        String title,
        int level,
        String awardingBody,
        QualificationType type,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate achievedOn,
        @Nullable LocalDate expiresOn,
        Attainment status,
        String recordedBy,
        int version,
        @JsonIgnore Cursor cursor) {

    /** {@code Peer worker, level 3}. */
    public String name() {
        return title + ", level " + level;
    }
}
