package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.posts.Slots;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a bulk edit that moves somebody the post that the form for one assignment would
 * give: a vacant one of the same kind, or a new one; no two rows the same.
 */
final class SlotQueries {
    private SlotQueries() {}

    private record Move(
            int row,
            UUID role,
            String band,
            UUID service,
            @Nullable UUID team,
            @Nullable UUID locality) {}

    static void fill(Db db, Decision decision) {
        var taken = new HashSet<UUID>();
        for (var move : moves(db, decision.importId())) {
            var filled =
                    Slots.fill(
                            db,
                            move.role(),
                            move.band(),
                            move.service(),
                            move.team(),
                            move.locality(),
                            decision.asAt(),
                            taken);
            taken.add(filled.post());
            give(db, decision.importId(), move.row(), filled);
        }
    }

    private static List<Move> moves(Db db, UUID id) {
        var moves = new ArrayList<Move>();
        Bulk.each(
                db,
                """
                SELECT row_number, job_role_id, coalesce(band, '') AS band, service_id, team_id,
                       locality_id
                  FROM import_result
                 WHERE import_id = ? AND outcome = 'changed'
                   AND take && ARRAY['service', 'team', 'locality']
                 ORDER BY row_number
                """,
                List.of(id),
                row ->
                        moves.add(
                                new Move(
                                        row.getInt("row_number"),
                                        row.getObject("job_role_id", UUID.class),
                                        row.getString("band"),
                                        row.getObject("service_id", UUID.class),
                                        Bulk.id(row, "team_id"),
                                        Bulk.id(row, "locality_id"))));
        return moves;
    }

    private static void give(Db db, UUID id, int row, Slots.Filled filled) {
        Bulk.run(
                db,
                "UPDATE import_result SET post_id = ? WHERE import_id = ? AND row_number = ?",
                filled.post(),
                id,
                row);
        if (filled.made()) {
            Bulk.run(
                    db,
                    """
                    INSERT INTO import_creation (import_id, field, id, name)
                    VALUES (?, 'post', ?, '')
                    """,
                    id,
                    filled.post());
        }
    }
}
