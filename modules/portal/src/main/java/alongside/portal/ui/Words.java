package alongside.portal.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, times and numbers as the NHS writes them. */
public final class Words {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final char MINUS = '\u2212';

    private Words() {}

    /** 2 June 2021 */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** The date in the United Kingdom at this moment. */
    public static String date(Instant moment) {
        return date(moment.atZone(LONDON).toLocalDate());
    }

    /** June 2021 */
    public static String monthYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    /** 2 to 5 June 2021, 28 May to 2 June 2021, or 2 June 2021 to 1 May 2022 */
    public static String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + " to " + date(to);
        }
        var day = Integer.toString(from.getDayOfMonth());
        var start = from.getMonth() == to.getMonth() ? day : day + " " + month(from);
        return start + " to " + date(to);
    }

    /** 5:30pm, 9am, midday, midnight */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minute = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /** 2 June 2021 at 5:30pm, in the United Kingdom */
    public static String moment(Instant moment) {
        var local = moment.atZone(LONDON);
        return date(local.toLocalDate()) + " at " + time(local.toLocalTime());
    }

    /** 999, 1,000, −4 */
    public static String number(long number) {
        return grouped(Long.toString(number));
    }

    /** +4, 0, −4 */
    public static String change(long number) {
        return number > 0 ? "+" + number(number) : number(number);
    }

    /** Whole-time equivalent, with 2 places: 22.21 */
    public static String wte(BigDecimal wte) {
        return decimal(wte, 2);
    }

    public static String decimal(BigDecimal number, int places) {
        return grouped(number.setScale(places, RoundingMode.HALF_UP).toPlainString());
    }

    /** A share of 1 as 14.8% */
    public static String percent(BigDecimal share) {
        return decimal(share.movePointRight(2), 1) + "%";
    }

    /** 1 row, 2 rows, 1,000 rows */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** 1 row, 2 rows: for words that only add an s */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** in 3 minutes, 2 days ago, now */
    public static String relative(Instant moment, Instant now) {
        var between = Duration.between(now, moment);
        var length = length(between.abs());
        if (length.isEmpty()) {
            return "now";
        }
        return between.isNegative() ? length + " ago" : "in " + length;
    }

    private static String length(Duration length) {
        if (length.toDays() > 0) {
            return count(length.toDays(), "day");
        }
        if (length.toHours() > 0) {
            return count(length.toHours(), "hour");
        }
        return length.toMinutes() > 0 ? count(length.toMinutes(), "minute") : "";
    }

    /** Formatters cost more than the rest of a long table, so commas are set by hand. */
    private static String grouped(String plain) {
        var number = new StringBuilder(plain);
        var first = number.charAt(0) == '-' ? 1 : 0;
        var point = number.indexOf(".");
        for (int i = (point < 0 ? number.length() : point) - 3; i > first; i -= 3) {
            number.insert(i, ',');
        }
        if (first == 1) {
            number.setCharAt(0, MINUS);
        }
        return number.toString();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
