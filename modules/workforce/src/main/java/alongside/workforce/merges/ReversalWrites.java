package alongside.workforce.merges;

import alongside.kernel.Db;
import alongside.workforce.people.Person;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives two records back that were made one. */
final class ReversalWrites {
    private ReversalWrites() {}

    /** What the kept record has now that neither of them had when they were merged, in words. */
    static List<String> since(Db db, UUID merge, UUID kept) {
        return db.query(
                        """
                        SELECT words
                          FROM (SELECT 'assignment' AS kind, a.id AS item_id,
                                       'Assignment from '
                                       || trim(to_char(a.start_on, 'FMDD FMMonth YYYY')) AS words
                                  FROM assignment a WHERE a.person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'career', c.id, 'Career on the pathway ' || w.name
                                  FROM career c
                                  JOIN pathway_version v ON v.id = c.pathway_version_id
                                  JOIN pathway w ON w.id = v.pathway_id
                                 WHERE c.person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'qualification', id, 'Qualification ' || title
                                  FROM qualification WHERE person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'correction', id,
                                       'Correction asked for on '
                                       || trim(to_char(asked_on, 'FMDD FMMonth YYYY'))
                                  FROM correction WHERE person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'supervision', s.id,
                                       'Supervision on '
                                       || trim(to_char(s.held_on, 'FMDD FMMonth YYYY'))
                                  FROM supervision_attendance t
                                  JOIN supervision_session s ON s.id = t.session_id
                                 WHERE t.person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'boundary', b.job_role_version_id,
                                       'Agreement to the boundaries of the role ' || r.name
                                  FROM boundary_acknowledgement b
                                  JOIN job_role_version v ON v.id = b.job_role_version_id
                                  JOIN job_role r ON r.id = v.job_role_id
                                 WHERE b.person_id = CAST(:kept AS uuid)
                                 UNION ALL
                                SELECT 'account', account, 'Account of ' || name
                                  FROM person_account
                                 WHERE person_id = CAST(:kept AS uuid)) has
                         WHERE NOT EXISTS (
                               SELECT 1 FROM person_merge_part p
                                WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = has.kind
                                  AND p.item_id = has.item_id)
                         ORDER BY kind, words
                        """)
                .addParam("merge", merge.toString())
                .addParam("kept", kept.toString())
                .execute()
                .map(row -> row.column("words").get(String.class))
                .toList();
    }

    /** Whether somebody else has the staff number meanwhile. */
    static boolean isTaken(Db db, @Nullable String number, Person except) {
        return number != null
                && db.get(
                                """
                                SELECT 1 AS found FROM person
                                 WHERE employee_number = :number AND id <> CAST(:id AS uuid)
                                """)
                        .addParam("number", number)
                        .addParam("id", except.id().toString())
                        .execute()
                        .isPresent();
    }

    /** The record that was gone, as it was; false if somebody else has its staff number now. */
    static boolean bringBack(Db db, UUID merge) {
        return db.dml(
                                """
                                INSERT INTO person (id, employee_number, first_name, last_name,
                                                    email, version, created_at)
                                SELECT x.id, x.employee_number, x.first_name, x.last_name, x.email,
                                       x.version, x.created_at
                                  FROM person_merge m
                                 CROSS JOIN LATERAL jsonb_to_record(m.other_before) AS x (
                                       id uuid, employee_number text, first_name text,
                                       last_name text, email text, version int,
                                       created_at timestamptz)
                                 WHERE m.id = CAST(:merge AS uuid)
                                ON CONFLICT (employee_number) DO NOTHING
                                """)
                        .addParam("merge", merge.toString())
                        .execute()
                == 1;
    }

    /** Moves back what had moved and is still where it moved to. */
    static void moveBack(Db db, Merge merge) {
        var other = merge.otherId().toString();
        var kept = merge.keptId().toString();
        moveOwned(db, merge.id().toString(), kept, other);
        moveSaid(db, merge.id().toString(), kept, other);
        moveCredits(db, merge.id().toString(), kept, other);
        moveAgreements(db, merge.id().toString(), kept, other);
        db.dml(
                        """
                        UPDATE person_account n SET person_id = CAST(:other AS uuid)
                          FROM person_merge_part p
                         WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'account'
                           AND p.side = 'other' AND n.account = p.item_id
                           AND n.person_id = CAST(:kept AS uuid)
                        """)
                .addParam("merge", merge.id().toString())
                .addParam("kept", kept)
                .addParam("other", other)
                .execute();
    }

    private static void run(
            Db db, @CompileTimeConstant final String sql, String merge, String kept, String other) {
        db.dml(sql)
                .addParam("merge", merge)
                .addParam("kept", kept)
                .addParam("other", other)
                .execute();
    }

    private static void moveOwned(Db db, String merge, String kept, String other) {
        run(
                db,
                """
                UPDATE assignment a
                   SET person_id = CAST(:other AS uuid), version = a.version + 1
                  FROM person_merge_part p
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'assignment'
                   AND p.side = 'other' AND a.id = p.item_id
                   AND a.person_id = CAST(:kept AS uuid)
                """,
                merge,
                kept,
                other);
        run(
                db,
                """
                UPDATE career c
                   SET person_id = CAST(:other AS uuid), version = c.version + 1
                  FROM person_merge_part p
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'career'
                   AND p.side = 'other' AND c.id = p.item_id
                   AND c.person_id = CAST(:kept AS uuid)
                """,
                merge,
                kept,
                other);
    }

    private static void moveSaid(Db db, String merge, String kept, String other) {
        run(
                db,
                """
                UPDATE qualification q
                   SET person_id = CAST(:other AS uuid), version = q.version + 1
                  FROM person_merge_part p
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'qualification'
                   AND p.side = 'other' AND q.id = p.item_id
                   AND q.person_id = CAST(:kept AS uuid)
                """,
                merge,
                kept,
                other);
        run(
                db,
                """
                UPDATE correction c
                   SET person_id = CAST(:other AS uuid), version = c.version + 1
                  FROM person_merge_part p
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'correction'
                   AND p.side = 'other' AND c.id = p.item_id
                   AND c.person_id = CAST(:kept AS uuid)
                """,
                merge,
                kept,
                other);
    }

    /** A credit that was taken back since is gone for both. */
    private static void moveCredits(Db db, String merge, String kept, String other) {
        db.dml(
                        """
                        UPDATE supervision_session s SET version = s.version + 1
                          FROM person_merge_part p
                         WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'supervision'
                           AND p.side = 'other' AND s.id = p.item_id
                        """)
                .addParam("merge", merge)
                .execute();
        run(
                db,
                """
                INSERT INTO supervision_attendance (session_id, person_id)
                SELECT t.session_id, CAST(:other AS uuid)
                  FROM person_merge_part p
                  JOIN supervision_attendance t
                    ON t.session_id = p.item_id AND t.person_id = CAST(:kept AS uuid)
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'supervision'
                   AND p.side = 'other'
                """,
                merge,
                kept,
                other);
        db.dml(
                        """
                        DELETE FROM supervision_attendance t
                         USING person_merge_part p
                         WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'supervision'
                           AND p.side = 'other' AND t.session_id = p.item_id
                           AND t.person_id = CAST(:kept AS uuid)
                           AND NOT EXISTS (
                               SELECT 1 FROM person_merge_part own
                                WHERE own.merge_id = p.merge_id AND own.kind = p.kind
                                  AND own.item_id = p.item_id AND own.side = 'kept')
                        """)
                .addParam("merge", merge)
                .addParam("kept", kept)
                .execute();
    }

    private static void moveAgreements(Db db, String merge, String kept, String other) {
        run(
                db,
                """
                UPDATE boundary_acknowledgement b SET person_id = CAST(:other AS uuid)
                  FROM person_merge_part p
                 WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'boundary'
                   AND p.side = 'other' AND p.was IS NULL
                   AND b.job_role_version_id = p.item_id
                   AND b.person_id = CAST(:kept AS uuid)
                """,
                merge,
                kept,
                other);
        db.dml(
                        """
                        INSERT INTO boundary_acknowledgement (person_id, job_role_version_id,
                                                              acknowledged_on, recorded_by,
                                                              recorded_at)
                        SELECT x.person_id, x.job_role_version_id, x.acknowledged_on,
                               x.recorded_by, x.recorded_at
                          FROM person_merge_part p
                         CROSS JOIN LATERAL jsonb_to_record(p.was) AS x (
                               person_id uuid, job_role_version_id uuid, acknowledged_on date,
                               recorded_by text, recorded_at timestamptz)
                         WHERE p.merge_id = CAST(:merge AS uuid) AND p.kind = 'boundary'
                           AND p.was IS NOT NULL
                        """)
                .addParam("merge", merge)
                .execute();
    }

    static void reversed(Db db, UUID merge, String by, List<String> stayed) {
        db.dml(
                        """
                        UPDATE person_merge
                           SET reversed_by = :by, reversed_at = now(),
                               stayed = CASE WHEN :stayed = '' THEN CAST('{}' AS text[])
                                             ELSE string_to_array(:stayed, chr(10)) END
                         WHERE id = CAST(:merge AS uuid)
                        """)
                .addParam("by", by)
                .addParam("stayed", String.join("\n", stayed))
                .addParam("merge", merge.toString())
                .execute();
    }
}
