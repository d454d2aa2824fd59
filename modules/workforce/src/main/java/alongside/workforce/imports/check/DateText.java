package alongside.workforce.imports.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that staff reports write: {@code 02/06/2021}, {@code 02-JUN-2021}, {@code 2021-06-02}
 * and a spreadsheet's serial number. The day comes before the month.
 */
final class DateText {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[ /.-](\\p{L}{3,9})[ /.-](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WITH_TIME =
            Pattern.compile(
                    "(\\S+)[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?( ?(Z|[+-]\\d{2}:?\\d{2}))?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /** What the text is: a date, or a date in a form that needs a person's word, or neither. */
    record Reading(@Nullable LocalDate date, String kind) {
        private static Reading sure(LocalDate date) {
            return new Reading(date, "");
        }
    }

    static final Reading NOT_A_DATE = new Reading(null, "not_a_date");

    static Reading read(String text) {
        try {
            return known(text);
        } catch (DateTimeException e) {
            return NOT_A_DATE;
        }
    }

    private static Reading known(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return numbers(number(match, 1), number(match, 2), match.group(3));
        }
        match = ISO.matcher(text);
        if (match.matches()) {
            return Reading.sure(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
        }
        match = NAMED.matcher(text);
        if (match.matches()) {
            return year(month(match.group(2)), number(match, 1), match.group(3));
        }
        if (SERIAL.matcher(text).matches()) {
            return Reading.sure(SERIAL_ZERO.plusDays(Long.parseLong(text.substring(0, 5))));
        }
        match = WITH_TIME.matcher(text);
        if (match.matches()) {
            var day = read(match.group(1));
            return day.date() == null ? day : new Reading(day.date(), Problem.WITH_TIME);
        }
        return NOT_A_DATE;
    }

    private static Reading numbers(int first, int second, String year) {
        if (second > 12 && first <= 12 && year.length() == 4) {
            var date = LocalDate.of(Integer.parseInt(year), first, second);
            return new Reading(date, Problem.MONTH_FIRST);
        }
        return year(second, first, year);
    }

    private static Reading year(int month, int day, String year) {
        if (year.length() == 4) {
            return Reading.sure(LocalDate.of(Integer.parseInt(year), month, day));
        }
        // No post of today began before 1950.
        int century = Integer.parseInt(year) < 50 ? 2000 : 1900;
        var date = LocalDate.of(century + Integer.parseInt(year), month, day);
        return new Reading(date, Problem.SHORT_YEAR);
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
        if (month == 0) {
            throw new DateTimeException(name);
        }
        return month;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
