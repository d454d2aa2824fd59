package alongside.workforce.merges;

import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.people.Person;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.UUID;

/** Makes two records one. Every step notes what it moved. */
final class MergeWrites {
    private MergeWrites() {}

    /** Nobody else changes the two until this transaction ends. */
    static void lock(Db db, UUID one, UUID two) {
        db.query(
                        """
                        SELECT id FROM person
                         WHERE id IN (CAST(:one AS uuid), CAST(:two AS uuid))
                         ORDER BY id FOR UPDATE
                        """)
                .addParam("one", one.toString())
                .addParam("two", two.toString())
                .execute()
                .forEach(row -> {});
    }

    static UUID insert(
            Db db, Person kept, Details chosen, Person other, String by, LocalDate until) {
        return db.query(
                        """
                        INSERT INTO person_merge (kept_id, other_id, kept_before, kept_after,
                                                  other_before, other_number, merged_by,
                                                  reversible_until)
                        SELECT CAST(:kept AS uuid), p.id, CAST(:before AS jsonb),
                               CAST(:after AS jsonb), to_jsonb(p), p.employee_number, :by,
                               CAST(:until AS date)
                          FROM person p WHERE p.id = CAST(:other AS uuid)
                        RETURNING id
                        """)
                .addParam("kept", kept.id().toString())
                .addParam("other", other.id().toString())
                .addParam("before", Json.text(Details.of(kept)))
                .addParam("after", Json.text(chosen))
                .addParam("by", by)
                .addParam("until", until)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** What either of them has, so that what comes later can be told from it. */
    static void note(Db db, UUID merge, UUID person, Side side) {
        db.dml(
                        """
                        INSERT INTO person_merge_part (merge_id, kind, item_id, side)
                        SELECT CAST(:merge AS uuid), kind, item_id, :side
                          FROM (SELECT 'assignment' AS kind, id AS item_id, person_id
                                  FROM assignment
                                 UNION ALL
                                SELECT 'career', id, person_id FROM career
                                 UNION ALL
                                SELECT 'qualification', id, person_id FROM qualification
                                 UNION ALL
                                SELECT 'correction', id, person_id FROM correction
                                 UNION ALL
                                SELECT 'supervision', session_id, person_id
                                  FROM supervision_attendance
                                 UNION ALL
                                SELECT 'boundary', job_role_version_id, person_id
                                  FROM boundary_acknowledgement
                                 UNION ALL
                                SELECT 'account', account, person_id FROM person_account) had
                         WHERE person_id = CAST(:person AS uuid)
                        """)
                .addParam("merge", merge.toString())
                .addParam("person", person.toString())
                .addParam("side", side.key())
                .execute();
    }

    static void move(Db db, UUID merge, UUID from, UUID to) {
        moveOwned(db, from, to);
        moveSaid(db, from, to);
        moveLooks(db, from, to);
        moveCredits(db, from, to);
        keepSecondAgreements(db, merge, from, to);
        moveRest(db, from, to);
    }

    private static void run(Db db, @CompileTimeConstant final String sql, UUID from, UUID to) {
        db.dml(sql).addParam("from", from.toString()).addParam("to", to.toString()).execute();
    }

    private static void moveOwned(Db db, UUID from, UUID to) {
        run(
                db,
                """
                UPDATE assignment SET person_id = CAST(:to AS uuid), version = version + 1
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
        run(
                db,
                """
                UPDATE career SET person_id = CAST(:to AS uuid), version = version + 1
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
    }

    private static void moveSaid(Db db, UUID from, UUID to) {
        run(
                db,
                """
                UPDATE qualification
                   SET person_id = CAST(:to AS uuid), version = version + 1
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
        run(
                db,
                """
                UPDATE correction SET person_id = CAST(:to AS uuid), version = version + 1
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
    }

    /** Who looked at either record is shown to the person, and stays with the one that is kept. */
    private static void moveLooks(Db db, UUID from, UUID to) {
        run(
                db,
                """
                INSERT INTO record_view AS v (person_id, viewer, viewed_on, viewer_name,
                                              capacity, pages, exports)
                SELECT CAST(:to AS uuid), viewer, viewed_on, viewer_name, capacity, pages,
                       exports
                  FROM record_view WHERE person_id = CAST(:from AS uuid)
                ON CONFLICT (person_id, viewer, viewed_on) DO UPDATE
                   SET pages = v.pages + excluded.pages,
                       exports = v.exports + excluded.exports
                """,
                from,
                to);
    }

    private static void moveCredits(Db db, UUID from, UUID to) {
        db.dml(
                        """
                        UPDATE supervision_session SET version = version + 1
                         WHERE id IN (SELECT session_id FROM supervision_attendance
                                       WHERE person_id = CAST(:from AS uuid))
                        """)
                .addParam("from", from.toString())
                .execute();
        // Both may have been entered as having attended one session: one person has one credit.
        run(
                db,
                """
                INSERT INTO supervision_attendance (session_id, person_id)
                SELECT session_id, CAST(:to AS uuid) FROM supervision_attendance
                 WHERE person_id = CAST(:from AS uuid)
                ON CONFLICT (session_id, person_id) DO NOTHING
                """,
                from,
                to);
        db.dml("DELETE FROM supervision_attendance WHERE person_id = CAST(:from AS uuid)")
                .addParam("from", from.toString())
                .execute();
    }

    /** Both may have agreed to the same boundaries: what the other said is kept aside. */
    private static void keepSecondAgreements(Db db, UUID merge, UUID from, UUID to) {
        db.dml(
                        """
                        UPDATE person_merge_part part SET was = to_jsonb(b)
                          FROM boundary_acknowledgement b
                         WHERE part.merge_id = CAST(:merge AS uuid) AND part.kind = 'boundary'
                           AND part.side = 'other' AND b.person_id = CAST(:from AS uuid)
                           AND b.job_role_version_id = part.item_id
                           AND EXISTS (SELECT 1 FROM boundary_acknowledgement k
                                        WHERE k.person_id = CAST(:to AS uuid)
                                          AND k.job_role_version_id = part.item_id)
                        """)
                .addParam("merge", merge.toString())
                .addParam("from", from.toString())
                .addParam("to", to.toString())
                .execute();
        db.dml(
                        """
                        DELETE FROM boundary_acknowledgement b
                         USING person_merge_part part
                         WHERE part.merge_id = CAST(:merge AS uuid) AND part.kind = 'boundary'
                           AND part.was IS NOT NULL AND b.person_id = CAST(:from AS uuid)
                           AND b.job_role_version_id = part.item_id
                        """)
                .addParam("merge", merge.toString())
                .addParam("from", from.toString())
                .execute();
    }

    private static void moveRest(Db db, UUID from, UUID to) {
        run(
                db,
                """
                UPDATE boundary_acknowledgement SET person_id = CAST(:to AS uuid)
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
        run(
                db,
                """
                UPDATE person_account SET person_id = CAST(:to AS uuid)
                 WHERE person_id = CAST(:from AS uuid)
                """,
                from,
                to);
    }

    /** The other record is gone, and its staff number free, before the kept one takes a value. */
    static void finish(Db db, Person kept, Details chosen, UUID other) {
        db.dml("DELETE FROM person WHERE id = CAST(:other AS uuid)")
                .addParam("other", other.toString())
                .execute();
        update(db, kept.id(), chosen);
    }

    static void update(Db db, UUID person, Details details) {
        db.dml(
                        """
                        UPDATE person
                           SET first_name = :first, last_name = :last,
                               employee_number = NULLIF(:number, ''), email = NULLIF(:email, ''),
                               version = version + 1
                         WHERE id = CAST(:person AS uuid)
                        """)
                .addParam("first", details.firstName())
                .addParam("last", details.lastName())
                .addParam("number", details.values().get("employee_number"))
                .addParam("email", details.values().get("email"))
                .addParam("person", person.toString())
                .execute();
    }
}
