package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Outbox;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Saving a checked import, and undoing a saved one. */
public final class Decisions {
    private final TenantDatabase database;
    private final ImportWork work;

    public Decisions(TenantDatabase database, ImportWork work) {
        this.database = database;
        this.work = work;
    }

    /**
     * Asks for the import to be saved, with a side for each field on which both sides moved.
     *
     * @param choices {@code file} or {@code register} by {@code row-field}, or by {@code all-field}
     *     for every row that has none of its own
     * @throws Refusal.Invalid naming each choice that is not made yet
     */
    public Import save(Actor actor, UUID id, Map<String, String> choices) {
        Imports.require(actor);
        database.in(
                actor.trust(),
                db -> {
                    Imports.locked(db, id, "checked");
                    choices.forEach((place, side) -> choose(db, id, place, side));
                    KindChoices.choose(db, id, choices);
                    refuseOpen(db, id);
                    takeChosen(db, id);
                    ImportQueries.save(db, id, actor);
                    Outbox.send(db, ImportWork.TOPIC, id.toString());
                    return true;
                });
        work.soon(actor.trust(), id);
        return database.in(actor.trust(), db -> Imports.found(db, id));
    }

    /**
     * Asks for the register to get back its state before the import; what changed since is kept.
     */
    public Import undo(Actor actor, UUID id) {
        Imports.require(actor);
        database.in(
                actor.trust(),
                db -> {
                    if (Imports.locked(db, id, "committed").reversing()) {
                        throw Refusal.conflict("This import is being undone already.");
                    }
                    ImportQueries.undo(db, id, actor);
                    Outbox.send(db, ImportWork.TOPIC, id.toString());
                    return true;
                });
        work.soon(actor.trust(), id);
        return database.in(actor.trust(), db -> Imports.found(db, id));
    }

    private static void choose(Db db, UUID id, String place, String side) {
        var parts = place.split("-", 2);
        if (parts.length == 2
                && parts[0].matches("\\d{1,9}")
                && Field.of(parts[1]).isPresent()
                && List.of("file", "register").contains(side)) {
            Bulk.run(
                    db,
                    """
                    UPDATE import_difference SET chosen = ?
                     WHERE import_id = ? AND row_number = ? AND field = ? AND decision = 'ask'
                    """,
                    side,
                    id,
                    Integer.parseInt(parts[0]),
                    parts[1]);
        }
    }

    private static void refuseOpen(Db db, UUID id) {
        var open = new LinkedHashMap<String, String>();
        Bulk.each(
                db,
                """
                SELECT d.row_number, d.field, r.first_name, r.last_name
                  FROM import_difference d
                  JOIN import_result r USING (import_id, row_number)
                 WHERE d.import_id = ? AND d.decision = 'ask' AND d.chosen IS NULL
                 ORDER BY d.row_number, d.field LIMIT 200
                """,
                List.of(id),
                row ->
                        open.put(
                                "choice-" + row.getInt("row_number") + "-" + row.getString("field"),
                                "Choose a value for %s %s, row %d."
                                        .formatted(
                                                row.getString("first_name"),
                                                row.getString("last_name"),
                                                row.getInt("row_number"))));
        Refusal.ifAny(open);
    }

    private static void takeChosen(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE import_result r
                   SET take = r.take || d.fields
                  FROM (SELECT row_number, array_agg(field) AS fields
                          FROM import_difference
                         WHERE import_id = ? AND chosen = 'file' AND decision = 'ask'
                         GROUP BY row_number) d
                 WHERE r.import_id = ? AND r.row_number = d.row_number
                """,
                id,
                id);
    }
}
