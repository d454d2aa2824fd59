package alongside.workforce.imports.commit;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import java.util.UUID;

/** Which rows of a saved import stay when it is undone, and why. */
final class ReversalQueries {
    private ReversalQueries() {}

    static void keep(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT r.import_id, r.row_number, 'A later import holds this row too.'
                  FROM import_result r JOIN import i ON i.id = r.import_id
                 WHERE r.import_id = ? AND r.outcome IN ('new', 'changed')
                   AND EXISTS (
                       SELECT 1 FROM import_result l JOIN import later ON later.id = l.import_id
                        WHERE l.assignment_id = r.assignment_id AND l.outcome <> 'rejected'
                          AND (later.kind = 'staff_file' OR l.outcome = 'changed')
                          AND later.status = 'committed' AND later.committed_at > i.committed_at)
                """,
                id);
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT r.import_id, r.row_number, 'It was changed by hand since.'
                  FROM import_result r
                  JOIN import i ON i.id = r.import_id
                  LEFT JOIN import_before b USING (import_id, row_number)
                  LEFT JOIN assignment a ON a.id = r.assignment_id
                  LEFT JOIN person p ON p.id = r.person_id
                  LEFT JOIN LATERAL (
                """
                        + UNDONE
                        + """
                               AND x.assignment_id = r.assignment_id) done ON true
                          LEFT JOIN LATERAL (
                        """
                        + UNDONE
                        + """
                               AND x.person_id = r.person_id AND x.person_version > 1
                               AND n.take && ARRAY['last_name', 'first_name']) named ON true
                         WHERE r.import_id = ? AND r.outcome IN ('new', 'changed')
                           AND (a.version IS DISTINCT FROM
                                    CASE r.outcome WHEN 'new' THEN 1
                                         ELSE coalesce(b.assignment_version, a.version - done.steps) END
                                    + done.steps
                                OR (r.outcome = 'new' AND r.person_version IS NULL
                                    AND p.version IS DISTINCT FROM 1 + named.steps)
                                OR (b.row_number IS NOT NULL
                                    AND r.take && ARRAY['last_name', 'first_name']
                                    AND p.version IS DISTINCT FROM b.person_version + named.steps))
                        ON CONFLICT DO NOTHING
                        """,
                id);
        keepWhatWasRecorded(db, id);
    }

    /** What other parts of the register have come to say of a person or their assignment. */
    private static void keepWhatWasRecorded(Db db, UUID id) {
        Bulk.run(
                db,
                """
                INSERT INTO import_kept (import_id, row_number, reason)
                SELECT r.import_id, r.row_number, 'Something was recorded about it since.'
                  FROM import_result r
                 WHERE r.import_id = ? AND r.outcome = 'new'
                   AND (EXISTS (SELECT 1 FROM preceptorship x
                                 WHERE x.assignment_id = r.assignment_id)
                        OR EXISTS (SELECT 1 FROM assignment_line x
                                    WHERE x.assignment_id = r.assignment_id)
                        OR EXISTS (SELECT 1 FROM involvement_entry x
                                    WHERE x.assignment_id = r.assignment_id)
                        OR (r.person_version IS NULL
                            AND (EXISTS (SELECT 1 FROM career x
                                          WHERE x.person_id = r.person_id)
                                 OR EXISTS (SELECT 1 FROM person_account x
                                             WHERE x.person_id = r.person_id)
                                 OR EXISTS (SELECT 1 FROM supervision_attendance x
                                             WHERE x.person_id = r.person_id)
                                 OR EXISTS (SELECT 1 FROM boundary_acknowledgement x
                                             WHERE x.person_id = r.person_id)
                                 OR EXISTS (SELECT 1 FROM qualification x
                                             WHERE x.person_id = r.person_id)
                                 OR EXISTS (SELECT 1 FROM correction x
                                             WHERE x.person_id = r.person_id))))
                ON CONFLICT DO NOTHING
                """,
                id);
    }

    static void undone(Db db, UUID id) {
        Bulk.run(
                db,
                """
                UPDATE import
                   SET status = 'reversed', reversing = false, reversed_at = now(),
                       version = version + 1
                 WHERE id = ?
                """,
                id);
    }

    /**
     * A later import that was undone in its turn has left two steps in the version: its change, and
     * the change back.
     */
    private static final String UNDONE =
            """
            SELECT CAST(2 * count(DISTINCT x.import_id) AS int) AS steps
              FROM import_before x
              JOIN import u ON u.id = x.import_id
              JOIN import_result n ON n.import_id = x.import_id AND n.row_number = x.row_number
             WHERE u.status = 'reversed' AND u.committed_at > i.committed_at
               AND NOT EXISTS (SELECT 1 FROM import_kept k
                                WHERE k.import_id = x.import_id AND k.row_number = x.row_number)
            """;
}
