package alongside.workforce.merges;

import alongside.kernel.Db;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads merges. */
final class MergeQueries {
    private static final String LIST =
            """
            WITH row AS (
                SELECT m.id AS merge_id, CAST(m.id AS text) AS id, kept_id, other_id,
                       (kept_after ->> 'first_name') || ' ' || (kept_after ->> 'last_name')
                           AS name,
                       kept_after ->> 'employee_number' AS number,
                       (other_before ->> 'first_name') || ' ' || (other_before ->> 'last_name')
                           AS other_name,
                       other_number, merged_by, merged_at, reversible_until, reversed_by,
                       reversed_at, array_to_string(stayed, chr(10)) AS stayed,
                       CAST((SELECT count(*) FROM person_merge_part p
                              WHERE p.merge_id = m.id AND p.side = 'other') AS int) AS moved,
                       CASE :sort WHEN 'start' THEN CAST(merged_at AT TIME ZONE 'UTC' AS text)
                            ELSE lower((kept_after ->> 'last_name') || ' '
                                       || (kept_after ->> 'first_name')) END AS sort
                  FROM person_merge m
                 WHERE (:merge = '' OR CAST(m.id AS text) = :merge)
                   AND (:q = '' OR strpos(lower(CAST(kept_after AS text) || ' '
                        || CAST(other_before AS text)), lower(:q)) > 0))
            SELECT id, sort, merge_id, kept_id, other_id, name, number, other_name, other_number,
                   merged_by, merged_at, reversible_until, reversed_by, reversed_at, stayed, moved,
                   count(*) OVER () AS total
              FROM row
            """
                    + Span.SQL;

    private MergeQueries() {}

    static Found<Merge> page(Db db, Selection selection, Span span) {
        var rows = rows(db, selection, span, "");
        var total =
                rows.isEmpty()
                        ? 0
                        : Math.toIntExact(rows.getFirst().column("total").get(Long.class));
        return new Found<>(rows.stream().map(MergeQueries::merge).toList(), total);
    }

    static Optional<Merge> find(Db db, Selection everything, UUID id) {
        return rows(db, everything, Span.everything(), id.toString()).stream()
                .map(MergeQueries::merge)
                .findFirst();
    }

    private static List<DbRow> rows(Db db, Selection selection, Span span, String merge) {
        return span.bind(db.query(LIST), selection.sort())
                .addParam("q", selection.q())
                .addParam("merge", merge)
                .execute()
                .toList();
    }

    /** Whether a later merge has one of the same two records, and still holds. */
    static boolean hasLater(Db db, Merge merge) {
        return db.get(
                        """
                        SELECT 1 AS found FROM person_merge
                         WHERE reversed_at IS NULL AND id > CAST(:id AS uuid)
                           AND (kept_id = CAST(:kept AS uuid) OR other_id = CAST(:kept AS uuid))
                         LIMIT 1
                        """)
                .addParam("id", merge.id().toString())
                .addParam("kept", merge.keptId().toString())
                .execute()
                .isPresent();
    }

    /** The JSON of what the kept record had before and after, and the record that is gone. */
    record Kept(String before, String after, String other) {}

    static Kept kept(Db db, UUID merge) {
        return db.get(
                        """
                        SELECT CAST(kept_before AS text) AS before,
                               CAST(kept_after AS text) AS after,
                               CAST(other_before AS text) AS other
                          FROM person_merge WHERE id = CAST(:id AS uuid) FOR UPDATE
                        """)
                .addParam("id", merge.toString())
                .execute()
                .map(row ->
                        new Kept(
                                row.column("before").get(String.class),
                                row.column("after").get(String.class),
                                row.column("other").get(String.class)))
                .orElseThrow();
    }

    private static Merge merge(DbRow row) {
        return new Merge(
                row.column("merge_id").get(UUID.class),
                row.column("kept_id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("number").get(String.class),
                row.column("other_id").get(UUID.class),
                row.column("other_name").get(String.class),
                row.column("other_number").get(String.class),
                row.column("moved").get(Integer.class),
                row.column("merged_by").get(String.class),
                row.column("merged_at").get(Instant.class),
                row.column("reversible_until").get(LocalDate.class),
                row.column("reversed_by").get(String.class),
                row.column("reversed_at").get(Instant.class),
                row.column("stayed").get(String.class).lines().toList(),
                new Cursor(
                        row.column("sort").get(String.class), row.column("id").get(String.class)));
    }
}
