package alongside.comparison.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a Trust signed for one quarter end: exactly this leaves the Trust. A measure that nobody
 * signed is absent; a split that nobody signed is "not stated" and still part of the total.
 *
 * @param trust id of the Trust in the register
 * @param region code of the region on the quarter end, such as {@code Y56}
 * @param headcount people in post; each counts once
 * @param wte whole-time equivalents of these people
 * @param services people by national service category; each is counted once, where they work most
 *     hours. Whoever has no mapped service is under {@code not_stated}; the sum is the headcount
 * @param roles people by national role level, in the same way
 * @param bands people by Agenda for Change band, in the same way
 * @param turnover leavers of 12 months in percent of the average headcount
 * @param stability people in post 12 months ago and still, in percent of those 12 months ago
 * @param vacancy vacant WTE in percent of funded WTE; may be negative
 * @param education what the Trust's Peer Education Programme did in 12 months
 * @param restated true if these figures count people in another way than the Trust's return before;
 *     absent otherwise
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedReturn(
        String trust,
        LocalDate quarterEnd,
        String region,
        int headcount,
        @Nullable BigDecimal wte,
        @Nullable Map<String, Integer> services,
        @Nullable Map<String, Integer> roles,
        @Nullable Map<String, Integer> bands,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal stability,
        @Nullable BigDecimal vacancy,
        @Nullable Education education,
        @Nullable Boolean restated) {
    /** The row of a split for people of whom it is not stated. */
    public static final String NOT_STATED = "not_stated";

    /** This Trust with the people of one that went into it and that it has not counted yet. */
    public SignedReturn with(SignedReturn other) {
        return new SignedReturn(
                trust,
                quarterEnd,
                region,
                headcount + other.headcount,
                wte == null || other.wte == null ? null : wte.add(other.wte),
                sum(services, other.services),
                sum(roles, other.roles),
                sum(bands, other.bands),
                turnover,
                stability,
                vacancy,
                education,
                restated);
    }

    /** The same, signed as counted in another way than before, or as not. */
    public SignedReturn restated(boolean isRestated) {
        return new SignedReturn(
                trust,
                quarterEnd,
                region,
                headcount,
                wte,
                services,
                roles,
                bands,
                turnover,
                stability,
                vacancy,
                education,
                isRestated ? true : null);
    }

    private static @Nullable Map<String, Integer> sum(
            @Nullable Map<String, Integer> one, @Nullable Map<String, Integer> other) {
        if (one == null || other == null) {
            return null;
        }
        var sum = new TreeMap<>(one);
        other.forEach((row, people) -> sum.merge(row, people, Integer::sum));
        return sum;
    }

    /** People counted in 12 months; offered are graduates who were offered employment. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Education(int cohorts, int graduates, int offered) {}
}
