package alongside.workforce.measures;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far back a measure looks from its date. */
public enum Window {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Window(int months) {
        this.months = months;
    }

    /**
     * The date compared with: from a last day of a month to a last day of a month, so that the
     * quarter to 30 June is compared with 31 March.
     */
    LocalDate before(LocalDate asAt) {
        return back(asAt, months);
    }

    static LocalDate back(LocalDate asAt, int months) {
        var earlier = asAt.minusMonths(months);
        return asAt.plusDays(1).getDayOfMonth() == 1
                ? earlier.with(TemporalAdjusters.lastDayOfMonth())
                : earlier;
    }
}
