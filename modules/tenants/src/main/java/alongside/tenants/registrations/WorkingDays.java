package alongside.tenants.registrations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/** Monday to Friday without the bank holidays of England. */
final class WorkingDays {
    private WorkingDays() {}

    static LocalDate after(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> bankHolidays(int year) {
        var easter = easter(year);
        var holidays = new HashSet<LocalDate>();
        addOrSubstitute(holidays, LocalDate.of(year, Month.JANUARY, 1));
        holidays.add(easter.minusDays(2));
        holidays.add(easter.plusDays(1));
        holidays.add(monday(LocalDate.of(year, Month.MAY, 1)));
        holidays.add(
                LocalDate.of(year, Month.MAY, 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        holidays.add(
                LocalDate.of(year, Month.AUGUST, 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 25));
        addOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 26));
        return holidays;
    }

    private static void addOrSubstitute(Set<LocalDate> holidays, LocalDate day) {
        var free = day;
        while (isWeekend(free) || holidays.contains(free)) {
            free = free.plusDays(1);
        }
        holidays.add(free);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static LocalDate monday(LocalDate first) {
        return first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
