package alongside.workforce.assignments;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that write assignments and their periods. */
final class AssignmentWrites {
    private AssignmentWrites() {}

    static UUID insert(Db db, UUID person, LocalDate from) {
        return db.query(
                        """
                        INSERT INTO assignment (person_id, start_on)
                        VALUES (CAST(:person AS uuid), :from) RETURNING id
                        """)
                .addParam("person", person.toString())
                .addParam("from", from)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Takes the next version, or refuses if somebody else took it meanwhile. */
    static void next(Db db, UUID assignment, long version) {
        var taken =
                db.dml(
                                """
                                UPDATE assignment SET version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", assignment.toString())
                        .addParam("version", version)
                        .execute();
        if (taken == 0) {
            throw Refusal.stale();
        }
    }

    /** Ends the period in force the day before, and says where the new one ends. */
    static @Nullable LocalDate cut(Db db, UUID assignment, LocalDate from) {
        return db.query(
                        """
                        WITH old AS (
                            SELECT assignment_id, valid_from, valid_to FROM assignment_period
                             WHERE assignment_id = CAST(:id AS uuid) AND valid_from < :from
                               AND (valid_to IS NULL OR valid_to > :from))
                        UPDATE assignment_period p SET valid_to = :from
                          FROM old
                         WHERE p.assignment_id = old.assignment_id
                           AND p.valid_from = old.valid_from
                        RETURNING old.valid_to
                        """)
                .addParam("id", assignment.toString())
                .addParam("from", from)
                .execute()
                .map(row ->
                        java.util.Optional.ofNullable(row.column("valid_to").get(LocalDate.class)))
                .toList()
                .getFirst()
                .orElse(null);
    }

    static void insertPeriod(
            Db db,
            UUID assignment,
            LocalDate from,
            @Nullable LocalDate to,
            UUID post,
            Terms terms,
            String by) {
        db.dml(
                        """
                        INSERT INTO assignment_period
                            (assignment_id, valid_from, valid_to, post_id, weekly_hours, category,
                             fixed_term_end_on, recorded_by)
                        VALUES (CAST(:id AS uuid), :from, CAST(:to AS date), CAST(:post AS uuid),
                                :hours, :category, CAST(:fixed AS date), :by)
                        """)
                .addParam("id", assignment.toString())
                .addParam("from", from)
                .addParam("to", text(to))
                .addParam("post", post.toString())
                .addParam("hours", terms.weeklyHours())
                .addParam("category", terms.category())
                .addParam("fixed", text(terms.fixedTermEndOn()))
                .addParam("by", by)
                .execute();
    }

    static void correctPeriod(
            Db db, UUID assignment, LocalDate from, UUID post, Terms terms, String by) {
        db.dml(
                        """
                        UPDATE assignment_period
                           SET post_id = CAST(:post AS uuid), weekly_hours = :hours,
                               category = :category, fixed_term_end_on = CAST(:fixed AS date),
                               recorded_by = :by, recorded_at = now()
                         WHERE assignment_id = CAST(:id AS uuid) AND valid_from = :from
                        """)
                .addParam("id", assignment.toString())
                .addParam("from", from)
                .addParam("post", post.toString())
                .addParam("hours", terms.weeklyHours())
                .addParam("category", terms.category())
                .addParam("fixed", text(terms.fixedTermEndOn()))
                .addParam("by", by)
                .execute();
    }

    static void leave(Db db, UUID assignment, @Nullable LocalDate lastDay) {
        db.dml(
                        """
                        UPDATE assignment
                           SET end_on = CAST(:day AS date), counted_to = CAST(:day AS date)
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("id", assignment.toString())
                .addParam("day", text(lastDay))
                .execute();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
