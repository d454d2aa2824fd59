package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.ColumnQueries;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.view.CheckView;
import alongside.workforce.imports.view.Kept;
import alongside.workforce.imports.view.Meanings;
import alongside.workforce.imports.view.RowQueries;
import alongside.workforce.imports.view.RowView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the check of an import found, and what became of it. */
public final class Findings {
    private final TenantDatabase database;

    public Findings(TenantDatabase database) {
        this.database = database;
    }

    public CheckView check(Actor actor, UUID id) {
        Imports.require(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var found = Imports.found(db, id);
                    return CheckView.of(db, id, found.asAt(), found.columns(), found.isEdit());
                });
    }

    /** Rows after this number, of one outcome, or of all if it is empty. */
    public List<RowView> rows(Actor actor, UUID id, String outcome, int after, int count) {
        Imports.require(actor);
        return database.in(
                actor.trust(),
                db ->
                        RowQueries.rows(
                                db, id, Imports.found(db, id).columns(), outcome, after, count));
    }

    public List<Kept> kept(Actor actor, UUID id) {
        Imports.require(actor);
        return database.in(actor.trust(), db -> CheckView.kept(db, id));
    }

    public Meanings meanings(Actor actor) {
        Imports.require(actor);
        return database.in(actor.trust(), Meanings::of);
    }

    /** For each column, counted from 0, a value that it holds. */
    public Map<Integer, String> samples(Actor actor, UUID id) {
        Imports.require(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var samples = new HashMap<Integer, String>();
                    Bulk.each(
                            db,
                            """
                            SELECT cells FROM import_row
                             WHERE import_id = ? ORDER BY row_number LIMIT 20
                            """,
                            List.of(id),
                            row -> {
                                var cells = Bulk.texts(row, "cells");
                                for (int i = 0; i < cells.size(); i++) {
                                    if (!cells.get(i).isBlank()) {
                                        samples.putIfAbsent(i, cells.get(i));
                                    }
                                }
                            });
                    return samples;
                });
    }

    /** The fields for which the file has a column. */
    public List<Field> fields(Actor actor, UUID id) {
        Imports.require(actor);
        return database.in(
                actor.trust(), db -> new ArrayList<>(ColumnQueries.of(db, id).places().keySet()));
    }

    /** Writes the rejected rows as the file had them, with the reason, and gives their number. */
    public int rejected(Actor actor, UUID id, Path into) {
        Imports.require(actor);
        return database.in(
                actor.trust(), db -> RejectedRows.write(db, Imports.found(db, id), into));
    }
}
