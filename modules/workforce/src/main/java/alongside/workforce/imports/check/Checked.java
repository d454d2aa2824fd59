package alongside.workforce.imports.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with what it would do. */
record Checked(
        int rowNumber,
        Outcome outcome,
        FileRow row,
        UUID person,
        UUID assignment,
        @Nullable Integer personVersion,
        @Nullable Integer assignmentVersion,
        @Nullable LocalDate countedTo,
        @Nullable LocalDate holdsTo,
        List<String> take,
        List<Difference> differences) {
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
