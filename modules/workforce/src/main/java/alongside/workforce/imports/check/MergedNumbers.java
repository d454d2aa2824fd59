package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.file.SourceRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Employee numbers of records that were merged into others: a staff file goes on naming people by
 * them, and means whoever they are now.
 */
final class MergedNumbers {
    private MergedNumbers() {}

    static void follow(Db db, Map<SourceRow, FileRow> read) {
        var numbers = new HashSet<String>();
        read.values().forEach(row -> numbers.add(row.employeeNumber()));
        if (numbers.isEmpty()) {
            return;
        }
        var now = new HashMap<String, String>();
        // A record may have been merged into one that was merged in its turn.
        Bulk.each(
                db,
                """
                WITH RECURSIVE called AS (
                    SELECT n.number, m.kept_id
                      FROM person_merge m
                     CROSS JOIN LATERAL (VALUES (m.other_number),
                                                (m.kept_before ->> 'employee_number')) n (number)
                     WHERE m.reversed_at IS NULL AND n.number = ANY(?)
                     UNION
                    SELECT called.number, m.kept_id
                      FROM called
                      JOIN person_merge m
                        ON m.other_id = called.kept_id AND m.reversed_at IS NULL)
                SELECT called.number, p.employee_number
                  FROM called JOIN person p ON p.id = called.kept_id
                 WHERE p.employee_number IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM person o
                                    WHERE o.employee_number = called.number)
                """,
                List.of(numbers),
                row -> now.put(row.getString("number"), row.getString("employee_number")));
        if (!now.isEmpty()) {
            read.replaceAll((_, row) -> {
                var number = now.get(row.employeeNumber());
                return number == null ? row : row.employedAs(number);
            });
        }
    }
}
