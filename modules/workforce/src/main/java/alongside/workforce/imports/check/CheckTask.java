package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Columns;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An import that is being checked, as its record says. */
record CheckTask(
        UUID importId,
        LocalDate asAt,
        int width,
        Columns columns,
        Set<String> repairs,
        int attempt,
        int lastRow) {}
