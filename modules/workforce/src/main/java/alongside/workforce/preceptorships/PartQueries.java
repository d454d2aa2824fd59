package alongside.workforce.preceptorships;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reviews and extensions of a preceptorship. */
final class PartQueries {
    private PartQueries() {}

    private record Held(int month, LocalDate on, String by) {}

    /** Every review it is to have, held or not. */
    static List<PreceptorshipFile.Review> reviews(Db db, Preceptorship of) {
        Map<Integer, Held> held =
                db.query(
                                """
                                SELECT month, held_on, recorded_by FROM preceptorship_review
                                 WHERE preceptorship_id = CAST(:id AS uuid)
                                """)
                        .addParam("id", of.id().toString())
                        .execute()
                        .map(row ->
                                new Held(
                                        row.column("month").get(Integer.class),
                                        row.column("held_on").get(LocalDate.class),
                                        row.column("recorded_by").get(String.class)))
                        .collect(Collectors.toMap(Held::month, review -> review));
        return PreceptorshipFile.months(of.months()).stream()
                .map(month -> {
                    var review = held.get(month);
                    return new PreceptorshipFile.Review(
                            month,
                            of.endOf(month),
                            review == null ? null : review.on(),
                            review == null ? null : review.by());
                })
                .toList();
    }

    static List<PreceptorshipFile.Extension> extensions(Db db, UUID id) {
        return db.query(
                        """
                        SELECT id, days, reason, recorded_by, recorded_on
                          FROM preceptorship_extension
                         WHERE preceptorship_id = CAST(:id AS uuid) ORDER BY id
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row ->
                        new PreceptorshipFile.Extension(
                                row.column("id").get(UUID.class),
                                row.column("days").get(Integer.class),
                                row.column("reason").get(String.class),
                                row.column("recorded_by").get(String.class),
                                row.column("recorded_on").get(LocalDate.class)))
                .toList();
    }

    static void review(Db db, UUID id, int month, LocalDate heldOn, String by) {
        db.dml(
                        """
                        INSERT INTO preceptorship_review (preceptorship_id, month, held_on, recorded_by)
                        VALUES (CAST(:id AS uuid), :month, :held, :by)
                        ON CONFLICT (preceptorship_id, month) DO UPDATE
                           SET held_on = excluded.held_on, recorded_by = excluded.recorded_by
                        """)
                .addParam("id", id.toString())
                .addParam("month", month)
                .addParam("held", heldOn)
                .addParam("by", by)
                .execute();
    }

    static void takeBackReview(Db db, UUID id, int month) {
        db.dml(
                        """
                        DELETE FROM preceptorship_review
                         WHERE preceptorship_id = CAST(:id AS uuid) AND month = :month
                        """)
                .addParam("id", id.toString())
                .addParam("month", month)
                .execute();
    }

    static void extend(Db db, UUID id, ExtensionDraft draft, String by, LocalDate today) {
        db.dml(
                        """
                        INSERT INTO preceptorship_extension
                            (preceptorship_id, days, reason, recorded_by, recorded_on)
                        VALUES (CAST(:id AS uuid), CAST(:days AS int), :reason, :by, :today)
                        """)
                .addParam("id", id.toString())
                .addParam("days", draft.days())
                .addParam("reason", draft.reason())
                .addParam("by", by)
                .addParam("today", today)
                .execute();
    }

    /** Whether there was such an extension of it. */
    static boolean withdraw(Db db, UUID id, UUID extension) {
        return db.dml(
                                """
                                DELETE FROM preceptorship_extension
                                 WHERE preceptorship_id = CAST(:id AS uuid)
                                   AND id = CAST(:extension AS uuid)
                                """)
                        .addParam("id", id.toString())
                        .addParam("extension", extension.toString())
                        .execute()
                == 1;
    }
}
