package alongside.workforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Trust's own staff on a date, by the definitions of the measures. In each of the splits
 * everybody counts once, where they work most hours, so that each adds up to the headcount.
 *
 * @param headcountBefore 12 months earlier
 * @param wte rounded as it is shown, to 2 places
 * @param leaverRate of the 12 months to the date, in percent to 1 place, as the other rates; absent
 *     where there is nothing to divide by
 * @param services by national service category
 * @param roles by id of the job role
 * @param bands by code of the band; empty for posts without one
 * @param unstated posts whose funded hours nobody has stated
 * @param changed when the register last changed
 * @param file the date that the last staff file shows
 */
public record QuarterEnd(
        LocalDate asAt,
        int headcount,
        int headcountBefore,
        BigDecimal wte,
        @Nullable BigDecimal leaverRate,
        @Nullable BigDecimal stabilityIndex,
        @Nullable BigDecimal vacancyRate,
        List<Part> services,
        List<Part> roles,
        List<Part> bands,
        int unstated,
        @Nullable Instant changed,
        @Nullable LocalDate file) {

    /** People of one part of a split. */
    public record Part(String key, int people) {}
}
