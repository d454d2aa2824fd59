package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Columns;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that is being checked, as its record says.
 *
 * @param changes of a bulk edit, as JSON; null for a file
 */
record CheckTask(
        UUID importId,
        LocalDate asAt,
        @Nullable String changes,
        int width,
        Columns columns,
        Set<String> repairs,
        int attempt,
        int lastRow) {}
