package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/** Which posts of a saved bulk edit stay as they are when it is undone, and why. */
final class KeptPostQueries {
    private KeptPostQueries() {}

    static void keep(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT b.import_id, b.row_number, 'A later bulk edit holds this post too.'
                  FROM import_post_before b JOIN import i ON i.id = b.import_id
                 WHERE b.import_id = ?
                   AND EXISTS (
                       SELECT 1 FROM import_post_before l JOIN import later ON later.id = l.import_id
                        WHERE l.post_id = b.post_id AND later.status = 'committed'
                          AND later.committed_at > i.committed_at)
                """,
                id);
        changedSince(db, id);
        needed(db, id);
    }

    /**
     * A later bulk edit that was undone in its turn has left two steps in the version: its change,
     * and the change back.
     */
    private static void changedSince(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT b.import_id, b.row_number, 'It was changed by hand since.'
                  FROM import_post_before b
                  JOIN import i ON i.id = b.import_id
                  LEFT JOIN post o ON o.id = b.post_id
                 CROSS JOIN LATERAL (
                       SELECT CAST(2 * count(*) AS int) AS steps
                         FROM import_post_before x JOIN import u ON u.id = x.import_id
                        WHERE x.post_id = b.post_id AND u.status = 'reversed'
                          AND u.committed_at > i.committed_at
                          AND NOT EXISTS (SELECT 1 FROM import_kept k
                                           WHERE k.import_id = x.import_id
                                             AND k.row_number = x.row_number)) done
                 WHERE b.import_id = ?
                   AND o.version IS DISTINCT FROM b.post_version + done.steps
                ON CONFLICT DO NOTHING
                """,
                id);
    }

    /** What came to stand on a post's new band or team. */
    private static void needed(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT b.import_id, b.row_number, 'Somebody was put in this post since.'
                  FROM import_post_before b JOIN import_result r USING (import_id, row_number)
                 WHERE b.import_id = ? AND r.take && ARRAY['band', 'team_id']
                   AND EXISTS (SELECT 1 FROM assignment_period x WHERE x.post_id = b.post_id)
                ON CONFLICT DO NOTHING
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT b.import_id, b.row_number, 'Its vacancy was advertised since.'
                  FROM import_post_before b JOIN import_result r USING (import_id, row_number)
                 WHERE b.import_id = ? AND 'team_id' = ANY(r.take) AND b.team_id IS NULL
                   AND EXISTS (SELECT 1 FROM vacancy v
                                 JOIN vacancy_stage g ON g.vacancy_id = v.id
                                  AND g.stage = 'advertised'
                                WHERE v.post_id = b.post_id AND v.ended_on IS NULL)
                ON CONFLICT DO NOTHING
                """,
                id);
    }
}
