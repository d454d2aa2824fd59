package alongside.workforce.hours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The share of contracted hours that involvement work may take at most. What is left is protected.
 *
 * @param number counts the changes, and so is the version
 * @param validFrom the Monday from which it holds
 */
public record InvolvementCap(
        @JsonProperty("version") int number,
        LocalDate validFrom,
        BigDecimal percent,
        String saidBy) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Hours a week of so many contracted hours, to the second decimal: 2.25 of 22.5 at 10%. */
    static BigDecimal of(BigDecimal contracted, BigDecimal percent) {
        return contracted.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    public String percentText() {
        return HoursWords.plain(percent) + "%";
    }

    /** The share that is protected. */
    public String protectedText() {
        return HoursWords.plain(HUNDRED.subtract(percent)) + "%";
    }
}
