package alongside.workforce.measures;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the register is.
 *
 * @param file the date that the last staff file shows; null if none was saved
 * @param changes by hand since then
 * @param last when the last of these was made
 */
public record Freshness(@Nullable LocalDate file, int changes, @Nullable Instant last) {

    /** In words: {@code Staff file of 20 October 2026, and 3 changes by hand since, …}. */
    public String words() {
        if (file == null) {
            return changes == 0 ? "Nothing has been recorded yet" : byHand("");
        }
        return "Staff file of "
                + Words.date(file)
                + (changes == 0 ? "" : ", and " + byHand(" since"));
    }

    private String byHand(String since) {
        var moment = last == null ? "" : ", the last on " + Words.date(last);
        return Words.count(changes, "change") + " by hand" + since + moment;
    }

    static Freshness of(Db db) {
        return db.get(
                        """
                        WITH saved AS (
                            SELECT s.id, CAST(s.after ->> 'as_at' AS date) AS file
                              FROM audit_entry s
                             WHERE s.subject >= 'import ' AND s.subject < 'import!'
                               AND s.action = 'import saved'
                               AND NOT EXISTS (
                                   SELECT 1 FROM audit_entry u
                                    WHERE u.subject = s.subject AND u.action = 'import undone'
                                      AND u.id > s.id)
                             ORDER BY s.id DESC LIMIT 1)
                        SELECT (SELECT file FROM saved) AS file, count(*) AS changes,
                               max(at) AS last
                          FROM audit_entry
                         WHERE id > COALESCE((SELECT id FROM saved), 0)
                           AND action IN ('person added', 'person corrected', 'assignment added',
                                          'assignment changed', 'assignment corrected',
                                          'leaving recorded', 'post added', 'post changed')
                        """)
                .execute()
                .map(row ->
                        new Freshness(
                                row.column("file").get(LocalDate.class),
                                Math.toIntExact(row.column("changes").get(Long.class)),
                                row.column("last").get(Instant.class)))
                .orElseThrow();
    }
}
