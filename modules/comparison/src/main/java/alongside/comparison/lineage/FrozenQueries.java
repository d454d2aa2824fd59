package alongside.comparison.lineage;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.kernel.Db;
import alongside.portal.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Trusts signed and what became of them, under the engine's role. */
final class FrozenQueries {
    private FrozenQueries() {}

    /** The last thing that a Trust did with the return of a quarter. */
    record Last(String trust, LocalDate quarterEnd, String event, @Nullable String figures) {
        boolean isWithdrawn() {
            return event.equals("withdrawn");
        }

        @Nullable SignedReturn signed() {
            return figures == null ? null : Json.value(figures, SignedReturn.class);
        }
    }

    /** For each Trust, up to a quarter, the newest quarter first. */
    static List<Last> last(Db db, LocalDate quarterEnd) {
        return db.query(
                        """
                        SELECT DISTINCT ON (trust, quarter_end)
                               trust, quarter_end, event, CAST(figures AS text) AS figures
                          FROM alongside_comparison.signed_return
                         WHERE quarter_end <= :quarter
                         ORDER BY trust, quarter_end DESC, id DESC
                        """)
                .addParam("quarter", quarterEnd)
                .execute()
                .map(row ->
                        new Last(
                                row.column("trust").get(String.class),
                                row.column("quarter_end").get(LocalDate.class),
                                row.column("event").get(String.class),
                                row.column("figures").get(String.class)))
                .toList();
    }

    static List<Merger> mergers(Db db, LocalDate until) {
        return db.query(
                        """
                        SELECT trust, into_trust, on_date
                          FROM alongside_platform.trust_merger
                         WHERE on_date <= :until
                         ORDER BY on_date, trust
                        """)
                .addParam("until", until)
                .execute()
                .map(row ->
                        new Merger(
                                row.column("trust").get(String.class),
                                row.column("into_trust").get(String.class),
                                row.column("on_date").get(LocalDate.class)))
                .toList();
    }
}
