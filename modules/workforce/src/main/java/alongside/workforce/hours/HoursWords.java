package alongside.workforce.hours;

import alongside.portal.ui.Words;
import java.math.BigDecimal;

/** Hours as they are read. */
public final class HoursWords {
    private HoursWords() {}

    /** {@code 2.25}, {@code 3} */
    public static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    /** {@code 2.25 hours}, {@code 1 hour} */
    public static String hours(BigDecimal hours) {
        return plain(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** What somebody is told who gave more to involvement than their hours allow. */
    public static String over(InvolvementWeek week) {
        return "%s of involvement work are logged in the week from %s. The most it may take of %s is %s."
                .formatted(
                        hours(week.hours()),
                        Words.date(week.weekOn()),
                        hours(week.contractedHours()),
                        plain(week.allowedHours()));
    }
}
