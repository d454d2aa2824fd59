package alongside.workforce.establishment;

import alongside.kernel.Db;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Slice;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads when the money of posts ends. */
final class CliffQueries {
    private static final String MONTHS =
            """
            WITH full_time AS (
                SELECT hours AS full_time FROM full_time_hours
                 WHERE valid_from <= CAST(:as_at AS date) ORDER BY valid_from DESC LIMIT 1),
            slot AS (
                SELECT o.job_role_id AS role_id, COALESCE(o.band, '') AS band, o.service_id,
                       o.team_id, COALESCE(o.locality_id, t.locality_id) AS locality_id,
                       '' AS category, 'trust' AS employer,
                       COALESCE(o.specialism, '') AS specialism,
                       CASE WHEN o.funded_until IS NULL THEN 'recurrent' ELSE 'fixed_term' END
                           AS funding,
                       o.funded_hours, o.funded_until
                  FROM post o LEFT JOIN team t ON t.id = o.team_id
                 WHERE o.partner_employer_id IS NULL
                   AND (o.opened_on IS NULL OR o.opened_on <= CAST(:as_at AS date))
                   AND (o.closed_on IS NULL OR o.closed_on >= CAST(:as_at AS date)))
            SELECT CASE WHEN funded_until < CAST(:as_at AS date) THEN DATE '1900-01-31'
                        ELSE CAST(date_trunc('month', funded_until)
                                  + INTERVAL '1 month - 1 day' AS date) END AS until,
                   COALESCE(sum(funded_hours), 0) AS hours, count(*) AS posts,
                   count(*) FILTER (WHERE funded_hours IS NULL) AS unstated, full_time
              FROM slot CROSS JOIN full_time
             WHERE true
            """
                    + Slice.SQL
                    + """
                     GROUP BY 1, full_time
                     ORDER BY 1
                    """;

    private CliffQueries() {}

    /** One row for recurrent money, which ends on no day, one for what is past, one a month. */
    private record Part(@Nullable LocalDate until, BigDecimal wte, int posts, int unstated) {
        boolean isPast(LocalDate asAt) {
            return until != null && until.isBefore(asAt);
        }

        boolean isToCome(LocalDate asAt) {
            return until != null && !until.isBefore(asAt);
        }

        Ending ending(LocalDate last) {
            return new Ending(last, wte, posts, unstated);
        }
    }

    static Cliff at(Db db, LocalDate asAt, Slice slice) {
        var parts =
                slice.bind(db.query(MONTHS))
                        .addParam("as_at", asAt)
                        .execute()
                        .map(CliffQueries::part)
                        .toList();
        var past = parts.stream().filter(p -> p.isPast(asAt)).map(p -> p.ending(asAt)).findFirst();
        return new Cliff(
                asAt,
                parts.stream().map(Part::wte).reduce(BigDecimal.ZERO, BigDecimal::add),
                past.orElse(null),
                parts.stream()
                        .filter(p -> p.isToCome(asAt))
                        .map(p -> p.ending(java.util.Objects.requireNonNull(p.until())))
                        .toList());
    }

    private static Part part(DbRow row) {
        return new Part(
                row.column("until").get(LocalDate.class),
                Amounts.wte(
                        row.column("hours").get(BigDecimal.class),
                        row.column("full_time").get(BigDecimal.class)),
                Math.toIntExact(row.column("posts").get(Long.class)),
                Math.toIntExact(row.column("unstated").get(Long.class)));
    }
}
