package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the words of each field can mean, by name. */
public record Meanings(Map<Field, List<Named>> all) {
    public static Meanings of(Db db) {
        var all = new EnumMap<Field, List<Named>>(Field.class);
        Bulk.each(
                db,
                """
                SELECT 'service' AS field, CAST(id AS text) AS value, name FROM service
                 WHERE closed_on IS NULL
                UNION ALL SELECT 'locality', CAST(id AS text), name FROM locality
                 WHERE closed_on IS NULL
                UNION ALL SELECT 'team', CAST(id AS text), name FROM team WHERE closed_on IS NULL
                UNION ALL SELECT 'role', CAST(id AS text), name FROM job_role
                ORDER BY 3
                """,
                List.of(),
                row ->
                        Field.of(row.getString("field"))
                                .ifPresent(field ->
                                        all.computeIfAbsent(field, _ -> new ArrayList<>())
                                                .add(named(row))));
        all.put(
                Field.BAND,
                List.of("1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9").stream()
                        .map(band -> new Named(band, "Band " + band))
                        .toList());
        all.put(
                Field.CATEGORY,
                List.of(
                        new Named("permanent", "Permanent"),
                        new Named("fixed_term", "Fixed term"),
                        new Named("bank", "Bank"),
                        new Named("honorary", "Honorary"),
                        new Named("secondment", "Secondment")));
        return new Meanings(all);
    }

    public List<Named> of(Field field) {
        return all.getOrDefault(field, List.of());
    }

    /** Whether a word of this field can become something new. */
    public boolean addable(Field field) {
        return field != Field.BAND && field != Field.CATEGORY;
    }

    private static Named named(java.sql.ResultSet row) {
        try {
            return new Named(row.getString("value"), row.getString("name"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
