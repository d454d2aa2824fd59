package alongside.workforce.duplicates;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of two people who look alike.
 *
 * @param from the first day of their earliest assignment; null if they have none
 * @param to the last day of their latest assignment; null while one has no end
 */
public record Someone(
        UUID id,
        String name,
        @Nullable String employeeNumber,
        @Nullable String email,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int version) {}
