package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.ColumnQueries;
import alongside.workforce.imports.mapping.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class ImportQueries {
    private static final String COLUMNS =
            """
            SELECT id, kind, changes, status, file_name, as_at, rows, done, accepted, changed, unchanged, rejected,
                   headings, left_out, notice, uploaded_by_name, uploaded_at, decided_by_name,
                   committed_at, reversing, reversed_by_name, reversed_at, version
              FROM import
            """;

    private ImportQueries() {}

    static Optional<Import> find(Db db, UUID id) {
        return read(db, COLUMNS + " WHERE id = ?", List.of(id)).stream().findFirst();
    }

    /** The same, so that nobody else decides on it until this transaction ends. */
    static Optional<Import> lock(Db db, UUID id) {
        Bulk.each(db, "SELECT id FROM import WHERE id = ? FOR UPDATE", List.of(id), _ -> {});
        return find(db, id);
    }

    /** The newest first. */
    static List<Import> all(Db db, @Nullable UUID after, int count) {
        var last = after == null ? new UUID(-1, -1) : after;
        return read(db, COLUMNS + " WHERE id < ? ORDER BY id DESC LIMIT ?", List.of(last, count));
    }

    private static List<Import> read(
            Db db,
            @com.google.errorprone.annotations.CompileTimeConstant String sql,
            List<?> parameters) {
        var imports = new ArrayList<Import>();
        Bulk.each(db, sql, parameters, row -> imports.add(found(db, row)));
        return imports;
    }

    static UUID insert(
            Db db, Actor actor, String name, LocalDate asAt, Staging staging, String separator) {
        var ids = new ArrayList<UUID>(1);
        Bulk.each(
                db,
                """
                INSERT INTO import (file_name, as_at, headings, left_out, separator, uploaded_by,
                                    uploaded_by_name)
                VALUES (?, ?, CAST(? AS text[]), CAST(? AS text[]), ?, ?, ?)
                RETURNING id
                """,
                List.of(
                        name,
                        asAt,
                        staging.headings(),
                        staging.leftOut(),
                        separator,
                        actor.person(),
                        actor.name()),
                row -> ids.add(row.getObject("id", UUID.class)));
        return ids.getFirst();
    }

    /** An edit of many assignments or posts, which has no columns to match. */
    static UUID insertEdit(
            Db db, Actor actor, String kind, String name, LocalDate from, String changes) {
        var ids = new ArrayList<UUID>(1);
        Bulk.each(
                db,
                """
                INSERT INTO import (kind, file_name, as_at, headings, left_out, separator, changes,
                                    uploaded_by, uploaded_by_name)
                VALUES (?, ?, ?, CAST(? AS text[]), '{}', ',', CAST(? AS jsonb), ?, ?)
                RETURNING id
                """,
                List.of(
                        kind,
                        name,
                        from,
                        List.of(kind.equals(Import.POSTS) ? "Post" : "Assignment"),
                        changes,
                        actor.person(),
                        actor.name()),
                row -> ids.add(row.getObject("id", UUID.class)));
        return ids.getFirst();
    }

    /** Its rows, numbered from 1. */
    static void stageEdit(Db db, UUID id, List<UUID> things) {
        Bulk.run(
                db,
                """
                INSERT INTO import_row (import_id, row_number, cells)
                SELECT CAST(? AS uuid), CAST(o AS int), ARRAY[thing]
                  FROM unnest(?) WITH ORDINALITY AS a (thing, o)
                """,
                id,
                things.stream().map(UUID::toString).toList());
        Bulk.run(db, "UPDATE import SET rows = ? WHERE id = ?", things.size(), id);
    }

    static void staged(Db db, UUID id, int rows, String columns) {
        Bulk.run(
                db,
                "UPDATE import SET rows = ?, columns = CAST(? AS jsonb), status = 'mapping' WHERE id = ?",
                rows,
                columns,
                id);
    }

    static void columns(Db db, UUID id, String columns) {
        Bulk.run(
                db,
                "UPDATE import SET columns = CAST(? AS jsonb), version = version + 1 WHERE id = ?",
                columns,
                id);
    }

    static void repair(Db db, UUID id, String repair) {
        Bulk.run(
                db,
                "UPDATE import SET repairs = array_append(array_remove(repairs, ?), ?) WHERE id = ?",
                repair,
                repair,
                id);
    }

    static void save(Db db, UUID id, Actor actor) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'committing', decided_by = ?, decided_by_name = ?, failures = 0,
                       version = version + 1
                 WHERE id = ?
                """,
                actor.person(),
                actor.name(),
                id);
    }

    static void undo(Db db, UUID id, Actor actor) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET reversing = true, reversed_by = ?, reversed_by_name = ?, failures = 0,
                       notice = NULL, version = version + 1
                 WHERE id = ?
                """,
                actor.person(),
                actor.name(),
                id);
    }

    /** How often the work has failed by now. */
    static int failed(Db db, UUID id) {
        var failures = new int[1];
        Bulk.each(
                db,
                "UPDATE import SET failures = failures + 1 WHERE id = ? RETURNING failures",
                List.of(id),
                row -> failures[0] = row.getInt("failures"));
        return failures[0];
    }

    /** A saved import that cannot be undone stays saved. */
    static void giveUp(Db db, UUID id, String notice) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = CASE WHEN reversing THEN status ELSE 'failed' END,
                       reversing = false, reversed_by = NULL, reversed_by_name = NULL, notice = ?,
                       version = version + 1
                 WHERE id = ?
                """,
                notice,
                id);
    }

    /** Which employee numbers come twice, for files whose rows have no assignment number. */
    static void noteRepeats(Db db, UUID id, int employeeNumber) {
        Bulk.run(db, "DELETE FROM import_repeat WHERE import_id = ?", id);
        Bulk.run(
                db,
                """
                INSERT INTO import_repeat (import_id, word)
                SELECT import_id, btrim(cells[?])
                  FROM import_row
                 WHERE import_id = ? AND length(btrim(cells[?])) BETWEEN 1 AND ?
                 GROUP BY 1, 2 HAVING count(*) > 1
                """,
                employeeNumber + 1,
                id,
                employeeNumber + 1,
                Text.LONGEST);
    }

    static void delete(Db db, UUID id) {
        Bulk.run(db, "DELETE FROM import_row WHERE import_id = ?", id);
        Bulk.run(db, "DELETE FROM import_result WHERE import_id = ?", id);
        Bulk.run(db, "DELETE FROM import_problem WHERE import_id = ?", id);
        Bulk.run(db, "DELETE FROM import_difference WHERE import_id = ?", id);
        Bulk.run(db, "DELETE FROM import_repeat WHERE import_id = ?", id);
        Bulk.run(db, "DELETE FROM import WHERE id = ?", id);
    }

    private static Import found(Db db, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var headings = Bulk.texts(row, "headings");
        return new Import(
                id,
                row.getString("kind"),
                row.getString("status"),
                row.getString("file_name"),
                row.getObject("as_at", LocalDate.class),
                row.getInt("rows"),
                row.getInt("done"),
                row.getInt("accepted"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                headings,
                columns(db, id, headings),
                Bulk.texts(row, "left_out"),
                changes(row),
                row.getString("notice"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by_name"),
                moment(row, "committed_at"),
                row.getBoolean("reversing"),
                row.getString("reversed_by_name"),
                moment(row, "reversed_at"),
                row.getInt("version"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> changes(ResultSet row) throws SQLException {
        return Json.value(row.getString("changes"), Map.class);
    }

    private static Map<String, String> columns(Db db, UUID id, List<String> headings) {
        var columns = new LinkedHashMap<String, String>();
        ColumnQueries.of(db, id)
                .stored()
                .forEach((field, place) -> columns.put(field, headings.get(place)));
        return columns;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
