package alongside.workforce.hours;

import alongside.kernel.Db;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads and writes the share that involvement work may take. */
final class CapQueries {
    private CapQueries() {}

    /** What was said last, whether it holds already or from next Monday on. */
    static InvolvementCap newest(Db db) {
        return db.get(
                        """
                        SELECT number, valid_from, percent, said_by FROM involvement_cap
                         ORDER BY number DESC LIMIT 1
                        """)
                .execute()
                .map(row ->
                        new InvolvementCap(
                                row.column("number").get(Integer.class),
                                row.column("valid_from").get(LocalDate.class),
                                row.column("percent").get(BigDecimal.class),
                                row.column("said_by").get(String.class)))
                .orElseThrow();
    }

    static BigDecimal percent(Db db, LocalDate on) {
        return db.get(
                        """
                        SELECT percent FROM involvement_cap WHERE valid_from <= :on
                         ORDER BY number DESC LIMIT 1
                        """)
                .addParam("on", on)
                .execute()
                .orElseThrow()
                .column("percent")
                .get(BigDecimal.class);
    }

    /** Whether the number was still the next. */
    static boolean insert(Db db, InvolvementCap cap) {
        return db.dml(
                                """
                                INSERT INTO involvement_cap (number, valid_from, percent, said_by)
                                VALUES (:number, :from, CAST(:percent AS numeric), :by)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("number", cap.number())
                        .addParam("from", cap.validFrom())
                        .addParam("percent", cap.percent())
                        .addParam("by", cap.saidBy())
                        .execute()
                == 1;
    }
}
