package alongside.workforce.leaving;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leaves an assignment, and how far the list of what is to be done is.
 *
 * @param nextDueOn when the first thing that is not done is due; null when all is
 * @param accessEndsOn the last day on which they can log in to the Trust; null if that does not end
 * @param onlyAdmin whether access goes on because nobody else is Trust admin
 */
public record Leaving(
        UUID assignmentId,
        UUID personId,
        String personName,
        String role,
        String place,
        LocalDate lastDay,
        int taskCount,
        int doneCount,
        @Nullable LocalDate nextDueOn,
        @Nullable Destination destination,
        @Nullable String destinationTrust,
        @Nullable LocalDate conversationOn,
        @Nullable LocalDate accessEndsOn,
        boolean onlyAdmin,
        int version,
        @JsonIgnore Cursor cursor) {

    public boolean allDone() {
        return doneCount == taskCount;
    }

    public String progress() {
        return doneCount + " of " + taskCount;
    }
}
