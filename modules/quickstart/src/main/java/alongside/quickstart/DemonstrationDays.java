package alongside.quickstart;

import java.time.LocalDate;

/** When what happens in the forums: around quarterly meetings, of which the third is to come. */
record DemonstrationDays(LocalDate today) {
    private static final int DAY = 14;
    private static final int MONTHS = 3;

    /** The next 14 January, April, July or October. */
    LocalDate third() {
        var day = LocalDate.of(today.getYear(), 1, DAY);
        while (day.isBefore(today)) {
            day = day.plusMonths(MONTHS);
        }
        return day;
    }

    LocalDate second() {
        return third().minusMonths(MONTHS);
    }

    LocalDate first() {
        return second().minusMonths(MONTHS);
    }

    /** When the forum was opened. */
    LocalDate opening() {
        return first().minusDays(40);
    }

    /** So many days ago, and not before the second meeting was over. */
    LocalDate ago(int days) {
        var day = today.minusDays(days);
        var earliest = second().plusDays(1);
        return day.isBefore(earliest) ? earliest : day;
    }
}
