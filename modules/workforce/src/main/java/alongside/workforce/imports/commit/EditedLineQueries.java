package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.lines.LineKind;
import alongside.workforce.lines.LineQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who manages and leads those whom a bulk edit gives somebody else, and undoing that. */
final class EditedLineQueries {
    private record Told(UUID assignment, @Nullable UUID account, String name) {}

    private EditedLineQueries() {}

    static void remember(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE import_before b
                   SET lines = coalesce((SELECT jsonb_agg(to_jsonb(l)) FROM assignment_line l
                                          WHERE l.assignment_id = b.assignment_id), '[]')
                  FROM import_result r
                 WHERE b.import_id = ? AND r.import_id = b.import_id
                   AND r.row_number = b.row_number
                   AND r.take && ARRAY['line_manager', 'professional_lead']
                """,
                id);
    }

    static void apply(Db db, Decision decision) {
        for (var kind : LineKind.values()) {
            for (var told : told(db, decision.importId(), kind)) {
                LineQueries.set(
                        db,
                        told.assignment(),
                        kind,
                        decision.asAt(),
                        told.account(),
                        told.name(),
                        decision.actor().name());
            }
        }
    }

    private static List<Told> told(Db db, UUID id, LineKind kind) {
        var told = new ArrayList<Told>();
        Bulk.each(
                db,
                """
                SELECT r.assignment_id, CAST(nullif(i.changes ->> ?, '') AS uuid) AS account,
                       coalesce(i.changes ->> ?, '') AS name
                  FROM import_result r JOIN import i ON i.id = r.import_id
                 WHERE r.import_id = ? AND r.outcome = 'changed' AND ? = ANY(r.take)
                 ORDER BY r.row_number
                """,
                List.of(kind.key(), kind.key() + "_name", id, kind.key()),
                row ->
                        told.add(
                                new Told(
                                        row.getObject("assignment_id", UUID.class),
                                        Bulk.id(row, "account"),
                                        row.getString("name"))));
        return told;
    }

    static void restore(Db db, UUID id) {
        Bulk.run(
                db,
                """
                DELETE FROM assignment_line l
                 USING import_before b
                 WHERE b.import_id = ? AND b.lines IS NOT NULL
                   AND l.assignment_id = b.assignment_id
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO assignment_line (assignment_id, kind, valid_from, valid_to, account,
                       name, recorded_by, recorded_at)
                SELECT x.assignment_id, x.kind, x.valid_from, x.valid_to, x.account, x.name,
                       x.recorded_by, x.recorded_at
                  FROM import_before b
                 CROSS JOIN LATERAL jsonb_to_recordset(b.lines) AS x(
                       assignment_id uuid, kind text, valid_from date, valid_to date,
                       account uuid, name text, recorded_by text, recorded_at timestamptz)
                 WHERE b.import_id = ? AND b.lines IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM import_kept k
                                    WHERE k.import_id = b.import_id
                                      AND k.row_number = b.row_number)
                """,
                id);
    }
}
