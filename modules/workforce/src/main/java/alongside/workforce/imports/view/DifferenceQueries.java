package alongside.workforce.imports.view;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The fields on which the sides do not agree. */
public final class DifferenceQueries {
    static final String ALL =
            """
            SELECT d.row_number,
                   coalesce(r.post_title, r.first_name || ' ' || r.last_name) AS person,
                   CASE WHEN r.post_version IS NOT NULL THEN r.post_id END AS post, d.field, d.last, d.register, d.file,
                   d.decision, d.chosen, d.note,
                   CASE WHEN d.decision = 'file' THEN NULL
                        WHEN d.field IN ('first_name', 'last_name', 'start_on', 'end_on')
                        THEN (SELECT e.actor_name || ', '
                                     || trim(to_char(e.at, 'FMDD FMMonth YYYY'))
                                FROM audit_entry e
                               WHERE (e.action = 'person corrected'
                                      AND e.subject = 'person ' || r.person_id
                                      AND d.field IN ('first_name', 'last_name')
                                      AND e.before ->> d.field IS DISTINCT FROM
                                          e.after ->> d.field)
                                  OR (e.action = 'leaving recorded' AND d.field = 'end_on'
                                      AND e.subject = 'assignment ' || r.assignment_id)
                               ORDER BY e.id DESC LIMIT 1)
                        ELSE (SELECT x.recorded_by || ', '
                                     || trim(to_char(x.recorded_at, 'FMDD FMMonth YYYY'))
                                FROM assignment_period x JOIN import i ON i.id = d.import_id
                               WHERE x.assignment_id = r.assignment_id AND x.valid_from <= i.as_at
                                 AND (x.valid_to IS NULL OR x.valid_to > i.as_at)
                                 AND x.recorded_by <> 'Staff file import'
                               LIMIT 1) END AS typed_by
              FROM import_difference d
              JOIN import_result r ON r.import_id = d.import_id AND r.row_number = d.row_number
             WHERE d.import_id = ?
            """;
    static final String ORDER = " ORDER BY d.row_number, d.field";

    private DifferenceQueries() {}

    /** The first of those of changed rows. */
    public static List<DifferenceView> ofChanged(Db db, UUID id, int count) {
        return read(db, id, count, false);
    }

    /** The choices that are not made yet. */
    public static List<DifferenceView> open(Db db, UUID id, int count) {
        return read(db, id, count, true);
    }

    private static List<DifferenceView> read(Db db, UUID id, int count, boolean open) {
        var found = new ArrayList<DifferenceView>();
        if (open) {
            Bulk.each(
                    db,
                    ALL + " AND d.decision = 'ask' AND d.chosen IS NULL" + ORDER + " LIMIT ?",
                    List.of(id, count),
                    row -> found.add(difference(row)));
        } else {
            Bulk.each(
                    db,
                    ALL
                            + " AND (r.outcome = 'changed' OR d.decision = 'register')"
                            + " ORDER BY (d.decision <> 'ask'), d.row_number, d.field LIMIT ?",
                    List.of(id, count),
                    row -> found.add(difference(row)));
        }
        return found;
    }

    public static int fields(Db db, UUID id) {
        var count = new int[1];
        Bulk.each(
                db,
                """
                SELECT count(*) AS n
                  FROM import_difference d JOIN import_result r USING (import_id, row_number)
                 WHERE d.import_id = ? AND r.outcome = 'changed'
                """,
                List.of(id),
                row -> count[0] = row.getInt("n"));
        return count[0];
    }

    static DifferenceView difference(ResultSet row) throws SQLException {
        return new DifferenceView(
                row.getInt("row_number"),
                row.getString("person"),
                Bulk.id(row, "post"),
                row.getString("field"),
                row.getString("last"),
                row.getString("register"),
                row.getString("file"),
                row.getString("decision"),
                row.getString("chosen"),
                row.getString("note"),
                row.getString("typed_by"));
    }
}
