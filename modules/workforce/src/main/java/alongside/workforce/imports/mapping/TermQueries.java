package alongside.workforce.imports.mapping;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What words mean: the Trust's own names, what was chosen before, and what an import will add. */
public final class TermQueries {
    public static final int MOST_WORDS = 2_000;
    private static final int LONGEST_CELL = 10 * Text.LONGEST;

    private TermQueries() {}

    public static Terms terms(Db db, UUID importId) {
        var terms = new Terms();
        Bulk.each(
                db,
                """
                SELECT 'service' AS field, name AS word, CAST(id AS text) AS meaning
                  FROM service
                UNION ALL
                SELECT 'locality', name, CAST(id AS text) FROM locality
                UNION ALL
                SELECT 'team', name, CAST(id AS text) FROM team
                UNION ALL
                SELECT 'role', name, CAST(id AS text) FROM job_role
                UNION ALL
                SELECT field, name, CAST(id AS text) FROM import_creation WHERE import_id = ?
                UNION ALL
                SELECT w.field, w.word, w.meaning
                  FROM import_word w
                 WHERE w.field IN ('band', 'category')
                    OR w.meaning IN (SELECT CAST(id AS text) FROM service
                                     UNION ALL SELECT CAST(id AS text) FROM locality
                                     UNION ALL SELECT CAST(id AS text) FROM team
                                     UNION ALL SELECT CAST(id AS text) FROM job_role)
                """,
                List.of(importId),
                row -> {
                    var field = Field.of(row.getString("field"));
                    if (field.isPresent()) {
                        terms.put(field.get(), row.getString("word"), row.getString("meaning"));
                    }
                });
        Bulk.each(
                db,
                "SELECT CAST(id AS text) AS id FROM job_role WHERE in_draft",
                List.of(),
                row -> terms.draftRole(row.getString("id")));
        return terms;
    }

    /**
     * The different words in a column, with the number of rows that have each; no cells that are
     * too long to be a word.
     */
    public static List<Word> words(Db db, UUID importId, Field field, int place) {
        var words = new ArrayList<Word>();
        Bulk.each(
                db,
                """
                SELECT cells[?] AS word, count(*) AS rows
                  FROM import_row
                 WHERE import_id = ? AND btrim(cells[?]) <> '' AND length(cells[?]) <= ?
                 GROUP BY 1
                 ORDER BY 1
                 LIMIT ?
                """,
                List.of(place + 1, importId, place + 1, place + 1, LONGEST_CELL, MOST_WORDS + 1),
                row -> words.add(new Word(field, row.getString("word"), row.getInt("rows"))));
        return words;
    }

    public static void remember(Db db, Field field, String word, String meaning) {
        db.dml(
                        """
                        INSERT INTO import_word (field, word, meaning)
                        VALUES (:field, :word, :meaning)
                        ON CONFLICT (field, word) DO UPDATE SET meaning = excluded.meaning
                        """)
                .addParam("field", field.key())
                .addParam("word", Text.key(word))
                .addParam("meaning", meaning)
                .execute();
    }

    public static void create(Db db, UUID importId, Field field, String name, String category) {
        db.dml(
                        """
                        INSERT INTO import_creation (import_id, field, id, name, category)
                        VALUES (CAST(:import AS uuid), :field, uuidv7(), :name, :category)
                        ON CONFLICT DO NOTHING
                        """)
                .addParam("import", importId)
                .addParam("field", field.key())
                .addParam("name", Text.clean(name))
                .addParam("category", category)
                .execute();
    }
}
