package alongside.workforce.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as they are worked out and as they are written. */
public final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    static BigDecimal whole(int n) {
        return BigDecimal.valueOf(n);
    }

    /** Exact enough to add up; round it only to show it. */
    public static BigDecimal wte(BigDecimal weeklyHours, BigDecimal fullTime) {
        return weeklyHours.divide(fullTime, 12, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 12, RoundingMode.HALF_UP);
    }

    /** As it is shown: WTE with 2 decimals, rates with 1, people whole. */
    public static BigDecimal rounded(BigDecimal exact, String unit) {
        var digits =
                switch (unit) {
                    case "WTE" -> 2;
                    case "%" -> 1;
                    default -> 0;
                };
        return exact.setScale(digits, RoundingMode.HALF_UP);
    }

    /** Two decimals, a comma over 999, such as {@code 1,234.50}. */
    public static String twoDecimals(BigDecimal n) {
        return String.format(Locale.UK, "%,.2f", n.setScale(2, RoundingMode.HALF_UP));
    }

    /** Four decimals, for the unrounded side of a formula. */
    static String fourDecimals(BigDecimal n) {
        return String.format(Locale.UK, "%,.4f", n.setScale(4, RoundingMode.HALF_UP));
    }

    public static String count(int n) {
        return String.format(Locale.UK, "%,d", n);
    }

    /** {@code 1 person}, {@code 2 people}. */
    public static String count(int n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    public static String people(int n) {
        return count(n, "person", "people");
    }

    /** A number without trailing zeros: {@code 29}, {@code 28.5}. */
    static String plain(BigDecimal n) {
        return n.stripTrailingZeros().toPlainString();
    }

    /** A value with its unit, such as {@code 13.8%}; words where there is none. */
    public static String shown(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "Not known";
        }
        var number = String.format(Locale.UK, "%,." + value.scale() + "f", value);
        return unit.equals("%") ? number + "%" : number;
    }
}
