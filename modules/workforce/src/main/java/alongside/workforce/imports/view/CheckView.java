package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person sees before saving, with the first of each sort. */
public record CheckView(
        List<ProblemGroup> problems,
        int fields,
        List<DifferenceView> differences,
        List<DifferenceView> open,
        List<RowView> added,
        List<RowView> rejected,
        List<Absent> absent,
        Effect effect,
        Meanings meanings) {
    private static final int FIRST = 50;
    private static final int MOST_DIFFERENCES = 500;

    /** Of a bulk edit, nobody is absent, and each rejected row says why. */
    public static CheckView of(
            Db db, UUID id, LocalDate asAt, Map<String, String> columns, boolean edit) {
        return new CheckView(
                ProblemQueries.groups(db, id),
                DifferenceQueries.fields(db, id),
                DifferenceQueries.ofChanged(db, id, MOST_DIFFERENCES),
                DifferenceQueries.open(db, id, MOST_DIFFERENCES),
                RowQueries.rows(db, id, columns, "new", 0, FIRST),
                edit ? RowQueries.rows(db, id, columns, "rejected", 0, FIRST) : List.of(),
                edit ? List.of() : EffectQueries.absent(db, id, asAt, FIRST + 1),
                EffectQueries.effect(db, id, asAt),
                Meanings.of(db));
    }

    /** The fields on which more than one choice is left, so that all can be made at once. */
    public Map<String, Long> alike() {
        return open.stream()
                .collect(
                        Collectors.groupingBy(
                                DifferenceView::field, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(kind -> kind.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The rows that undoing left as they are. */
    public static List<Kept> kept(Db db, UUID id) {
        var kept = new ArrayList<Kept>();
        Bulk.each(
                db,
                """
                SELECT k.row_number, k.reason, coalesce(r.post_title, concat_ws(' ', r.first_name, r.last_name))
                           AS person
                  FROM import_kept k LEFT JOIN import_result r USING (import_id, row_number)
                 WHERE k.import_id = ? ORDER BY k.row_number LIMIT 500
                """,
                List.of(id),
                row ->
                        kept.add(
                                new Kept(
                                        row.getInt("row_number"),
                                        row.getString("person"),
                                        row.getString("reason"))));
        return kept;
    }
}
