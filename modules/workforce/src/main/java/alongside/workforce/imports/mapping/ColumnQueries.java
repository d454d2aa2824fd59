package alongside.workforce.imports.mapping;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The columns of an import, and those chosen before for files with the same headings. */
public final class ColumnQueries {
    private ColumnQueries() {}

    public static Columns of(Db db, UUID importId) {
        var places = new EnumMap<Field, Integer>(Field.class);
        Bulk.each(
                db,
                """
                SELECT e.key, CAST(e.value AS int) AS place
                  FROM import i, jsonb_each_text(i.columns) e
                 WHERE i.id = ?
                """,
                List.of(importId),
                row ->
                        Field.of(row.getString("key"))
                                .ifPresent(field -> put(places, field, placeOf(row))));
        return new Columns(places);
    }

    public static Optional<Columns> remembered(Db db, String signature) {
        var places = new EnumMap<Field, Integer>(Field.class);
        Bulk.each(
                db,
                """
                SELECT e.key, CAST(e.value AS int) AS place
                  FROM import_columns c, jsonb_each_text(c.columns) e
                 WHERE c.signature = ?
                """,
                List.of(signature),
                row ->
                        Field.of(row.getString("key"))
                                .ifPresent(field -> put(places, field, placeOf(row))));
        return places.isEmpty() ? Optional.empty() : Optional.of(new Columns(places));
    }

    public static void remember(Db db, String signature, String columns) {
        db.dml(
                        """
                        INSERT INTO import_columns (signature, columns)
                        VALUES (:signature, CAST(:columns AS jsonb))
                        ON CONFLICT (signature) DO UPDATE SET columns = excluded.columns
                        """)
                .addParam("signature", signature)
                .addParam("columns", columns)
                .execute();
    }

    private static void put(EnumMap<Field, Integer> places, Field field, int place) {
        places.put(field, place);
    }

    private static int placeOf(java.sql.ResultSet row) {
        try {
            return row.getInt("place");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
