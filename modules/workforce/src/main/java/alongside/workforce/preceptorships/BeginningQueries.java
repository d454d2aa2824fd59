package alongside.workforce.preceptorships;

import alongside.identity.Member;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes preceptorships, and finds who should have one. */
final class BeginningQueries {
    private BeginningQueries() {}

    /** Empty if the assignment has one already. */
    static Optional<UUID> insert(
            Db db, UUID assignment, @Nullable Member preceptor, String objectives) {
        return db
                .query(
                        """
                        INSERT INTO preceptorship
                            (assignment_id, months, preceptor, preceptor_name, objectives)
                        SELECT CAST(:assignment AS uuid), preceptorship_months,
                               CAST(:preceptor AS uuid), CAST(:name AS text), :objectives
                          FROM support_standard
                        ON CONFLICT (assignment_id) DO NOTHING RETURNING id
                        """)
                .addParam("assignment", assignment.toString())
                .addParam("preceptor", preceptor == null ? null : preceptor.account().toString())
                .addParam("name", preceptor == null ? null : preceptor.name())
                .addParam("objectives", objectives)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    /** Takes the next version; false if somebody else took it meanwhile. */
    static boolean next(Db db, UUID id, long version) {
        return db.dml(
                                """
                                UPDATE preceptorship SET version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void update(Db db, UUID id, @Nullable Member preceptor, String objectives) {
        db.dml(
                        """
                        UPDATE preceptorship
                           SET preceptor = CAST(:preceptor AS uuid),
                               preceptor_name = CAST(:name AS text), objectives = :objectives
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("preceptor", preceptor == null ? null : preceptor.account().toString())
                .addParam("name", preceptor == null ? null : preceptor.name())
                .addParam("objectives", objectives)
                .addParam("id", id.toString())
                .execute();
    }

    static void signOff(Db db, UUID id, @Nullable LocalDate on, @Nullable String by) {
        db.dml(
                        """
                        UPDATE preceptorship
                           SET signed_off_on = CAST(:on AS date), signed_off_by = CAST(:by AS text)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("on", on == null ? null : on.toString())
                .addParam("by", by)
                .addParam("id", id.toString())
                .execute();
    }

    /**
     * Who is in their first months in post and has never had one: by their first assignment, bank
     * work left out.
     */
    static List<Newcomer> newcomers(Db db, LocalDate asAt) {
        return db.query(
                        """
                        SELECT DISTINCT ON (p.last_name, p.first_name, p.id) a.id, p.id AS person_id,
                               p.first_name || ' ' || p.last_name AS name, a.start_on
                          FROM assignment a
                          JOIN person p ON p.id = a.person_id
                         CROSS JOIN support_standard s
                         WHERE a.start_on <= CAST(:as_at AS date)
                           AND a.start_on + make_interval(months => s.preceptorship_months)
                               > CAST(:as_at AS date)
                           AND (a.counted_to IS NULL OR a.counted_to >= CAST(:as_at AS date))
                           AND NOT EXISTS (SELECT 1 FROM assignment o
                                            WHERE o.person_id = p.id AND o.start_on < a.start_on)
                           AND NOT EXISTS (SELECT 1 FROM preceptorship c
                                             JOIN assignment o ON o.id = c.assignment_id
                                            WHERE o.person_id = p.id)
                           AND EXISTS (SELECT 1 FROM assignment_period w
                                        WHERE w.assignment_id = a.id AND w.category <> 'bank'
                                          AND w.valid_from <= CAST(:as_at AS date)
                                          AND (w.valid_to IS NULL
                                               OR w.valid_to > CAST(:as_at AS date)))
                         ORDER BY p.last_name, p.first_name, p.id, a.id
                        """)
                .addParam("as_at", asAt)
                .execute()
                .map(row ->
                        new Newcomer(
                                row.column("id").get(UUID.class),
                                row.column("person_id").get(UUID.class),
                                row.column("name").get(String.class),
                                row.column("start_on").get(LocalDate.class)))
                .toList();
    }
}
