package alongside.workforce.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param on since when the new value holds
 * @param by who said so: a name, or that it came from a staff file
 * @param recordedAt when they said so
 */
public record Change(
        LocalDate on,
        String what,
        String before,
        String after,
        String by,
        @Nullable Instant recordedAt) {}
