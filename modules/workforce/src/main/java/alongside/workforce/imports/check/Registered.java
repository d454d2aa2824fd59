package alongside.workforce.imports.check;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of the register as at the date the file shows.
 *
 * @param last what the newest saved file up to that date said of it
 * @param shownOpenOn the newest earlier date on which a saved file showed it open
 * @param laterFile the date of the next saved file after that date which holds it
 */
record Registered(
        UUID assignment,
        int assignmentVersion,
        @Nullable String assignmentNumber,
        UUID person,
        int personVersion,
        String employeeNumber,
        Values values,
        @Nullable Values last,
        @Nullable LocalDate shownOpenOn,
        @Nullable LocalDate laterFile) {}
