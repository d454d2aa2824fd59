package alongside.workforce.structure;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who reports to whom. */
final class StructureQueries {
    private static final UUID NONE = new UUID(0, 0);

    private StructureQueries() {}

    private record Slot(UUID id, @Nullable UUID above, String title, @Nullable String holders) {}

    /** The whole of it on a date, in one statement. */
    static Structure at(Db db, LocalDate asAt) {
        var slots =
                db.query(
                                """
                                WITH held AS (
                                    SELECT p.post_id, string_agg(
                                               n.first_name || ' ' || n.last_name, ', '
                                               ORDER BY n.last_name, n.first_name) AS holders
                                      FROM assignment a
                                      JOIN assignment_period p ON p.assignment_id = a.id
                                      JOIN person n ON n.id = a.person_id
                                     WHERE a.start_on <= CAST(:as_at AS date)
                                       AND (a.counted_to IS NULL
                                            OR a.counted_to >= CAST(:as_at AS date))
                                       AND p.valid_from <= CAST(:as_at AS date)
                                       AND (p.valid_to IS NULL
                                            OR p.valid_to > CAST(:as_at AS date))
                                     GROUP BY p.post_id)
                                SELECT o.id, o.reports_to_id,
                                       r.name || ', ' || COALESCE(t.name, s.name) AS title,
                                       held.holders
                                  FROM post o
                                  JOIN job_role r ON r.id = o.job_role_id
                                  JOIN service s ON s.id = o.service_id
                                  LEFT JOIN team t ON t.id = o.team_id
                                  LEFT JOIN held ON held.post_id = o.id
                                 WHERE (o.opened_on IS NULL
                                        OR o.opened_on <= CAST(:as_at AS date))
                                   AND (o.closed_on IS NULL
                                        OR o.closed_on >= CAST(:as_at AS date))
                                 ORDER BY o.band DESC NULLS LAST, 3, held.holders, o.id
                                """)
                        .addParam("as_at", asAt)
                        .execute()
                        .map(StructureQueries::slot)
                        .toList();
        return structure(slots);
    }

    private static Slot slot(DbRow row) {
        return new Slot(
                row.column("id").get(UUID.class),
                row.column("reports_to_id").get(UUID.class),
                row.column("title").get(String.class),
                row.column("holders").get(String.class));
    }

    private static Structure structure(List<Slot> slots) {
        var open = slots.stream().map(Slot::id).collect(Collectors.toSet());
        // Whoever reports to a post that has closed stands at the top until somebody says more.
        var below = slots.stream().collect(Collectors.groupingBy(slot -> above(slot, open)));
        var tops =
                below.getOrDefault(NONE, List.of()).stream()
                        .filter(slot -> slot.above() != null || below.containsKey(slot.id()))
                        .map(slot -> node(slot, null, 1, below))
                        .toList();
        var within = new HashSet<UUID>();
        tops.forEach(top -> top.flat().forEach(node -> within.add(node.id())));
        return new Structure(tops, slots.size() - within.size());
    }

    private static UUID above(Slot slot, Set<UUID> open) {
        var above = slot.above();
        return above != null && open.contains(above) ? above : NONE;
    }

    private static Node node(
            Slot slot, @Nullable String above, int level, Map<UUID, List<Slot>> below) {
        return new Node(
                slot.id(),
                slot.title(),
                slot.holders(),
                above,
                level,
                below.getOrDefault(slot.id(), List.of()).stream()
                        .map(child -> node(child, slot.title(), level + 1, below))
                        .toList());
    }
}
