package alongside.workforce.imports;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.Field;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One side for a field in every row where both sides moved, unless a row has its own choice. */
final class KindChoices {
    private static final String ALL = "all-";

    private KindChoices() {}

    static void choose(Db db, UUID id, Map<String, String> choices) {
        choices.forEach((place, side) -> {
            var field = place.startsWith(ALL) ? place.substring(ALL.length()) : "";
            if (Field.of(field).isPresent() && List.of("file", "register").contains(side)) {
                Bulk.run(
                        db,
                        """
                        UPDATE import_difference SET chosen = ?
                         WHERE import_id = ? AND field = ? AND decision = 'ask'
                           AND chosen IS NULL
                        """,
                        side,
                        id,
                        field);
            }
        });
    }
}
