package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import alongside.workforce.imports.copy.Bulk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words for a value, as the check page and its readers see it. */
record Names(Map<UUID, String> names) {
    static Names of(Db db, UUID importId) {
        var names = new HashMap<UUID, String>();
        Bulk.each(
                db,
                """
                SELECT id, name FROM service
                UNION ALL SELECT id, name FROM team
                UNION ALL SELECT id, name FROM locality
                UNION ALL SELECT id, name FROM job_role
                UNION ALL SELECT id, name FROM import_creation WHERE import_id = ?
                """,
                List.of(importId),
                row -> names.put(row.getObject("id", UUID.class), row.getString("name")));
        return new Names(names);
    }

    String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case UUID id -> names.getOrDefault(id, "");
            case LocalDate date -> Words.date(date);
            case BigDecimal hours -> hours.setScale(2, java.math.RoundingMode.HALF_UP).toString();
            case Object text -> text.toString();
        };
    }
}
