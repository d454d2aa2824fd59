package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Columns;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An import that is being checked, as its record says.
 *
 * @param kind staff_file, bulk_edit or post_edit
 * @param changes of a bulk edit, as JSON
 */
record CheckTask(
        UUID importId,
        LocalDate asAt,
        String kind,
        String changes,
        int width,
        Columns columns,
        Set<String> repairs,
        int attempt,
        int lastRow) {}
