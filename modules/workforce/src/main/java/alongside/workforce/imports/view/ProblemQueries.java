package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Problems grouped by kind, the most frequent first. */
public final class ProblemQueries {
    private static final int EXAMPLES = 4;
    private static final int GROUPS = 40;

    private ProblemQueries() {}

    public static List<ProblemGroup> groups(Db db, UUID id) {
        var groups = new ArrayList<ProblemGroup>();
        Bulk.each(
                db,
                """
                SELECT coalesce(field, '') AS field, kind,
                       CASE WHEN kind = 'unknown' THEN value ELSE '' END AS word,
                       count(*) AS rows
                  FROM import_problem
                 WHERE import_id = ?
                 GROUP BY 1, 2, 3
                 ORDER BY 4 DESC, 1, 2, 3
                 LIMIT ?
                """,
                List.of(id, GROUPS),
                row ->
                        groups.add(
                                new ProblemGroup(
                                        Field.of(row.getString("field")).orElse(null),
                                        row.getString("kind"),
                                        row.getString("word"),
                                        row.getInt("rows"),
                                        List.of())));
        return groups.stream().map(group -> withExamples(db, id, group)).toList();
    }

    private static ProblemGroup withExamples(Db db, UUID id, ProblemGroup group) {
        var examples = new ArrayList<ProblemGroup.Example>();
        var field = group.field();
        Bulk.each(
                db,
                """
                SELECT p.row_number, p.value,
                       concat_ws(' ', r.first_name, r.last_name) AS person
                  FROM import_problem p
                  LEFT JOIN import_result r USING (import_id, row_number)
                 WHERE p.import_id = ? AND coalesce(p.field, '') = ? AND p.kind = ?
                   AND (? = '' OR p.value = ?)
                 ORDER BY p.row_number LIMIT ?
                """,
                List.of(
                        id,
                        field == null ? "" : field.key(),
                        group.kind(),
                        group.word(),
                        group.word(),
                        EXAMPLES),
                row ->
                        examples.add(
                                new ProblemGroup.Example(
                                        row.getInt("row_number"),
                                        row.getString("person"),
                                        row.getString("value"))));
        return new ProblemGroup(field, group.kind(), group.word(), group.rows(), examples);
    }
}
